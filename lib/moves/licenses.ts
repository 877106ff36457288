/**
 * Work that the law lets nobody do without a license, certificate or test in all or most states, with what it is, in the
 * words that follow “You need”. A list of our own, since no release has it as figures, held against what the Occupational
 * Outlook Handbook 2025–26 says of each (bls.gov/ooh); it does not have 13-2020, 21-1018, 25-2052, 25-3031, 29-1291, 29-2092,
 * 41-2012, 47-5032 and 49-2098. What is voluntary, or asked for in a few states alone, is left out; every page says that
 * states differ.
 */
const gates: readonly [what: string, codes: string][] = [
  ['a state teaching license (public schools)', '25-2012 25-2021 25-2022 25-2031 25-2051 25-2052'],
  ['a state teaching license (public schools)', '25-2057 25-2058 25-2059 25-2023 25-2032'],
  ['a permit as a substitute in most states', '25-3031'],
  ['a state license for school leaders in most states', '11-9032'],
  ['a state credential for school counselors', '21-1012'],
  ['a state license for clinical work', '21-1018 21-1022 21-1023'],
  ['a state license in many states', '21-1021 13-1031 47-4011 49-2098'],
  ['a state license', '21-1013 19-3033 19-3034 17-1011 17-1012 17-1022 13-2020'],
  ['a state license', '41-3021 41-9021 41-9022 11-9171 39-4031 37-2021'],
  ['a state license', '39-5011 39-5012 39-5092 39-5094'],
  ['a state license in most states', '31-9011 33-9021 29-1291 29-2034 29-1124 29-1126 29-1031 29-9092 47-4021'],
  ['a state license in about half of the states', '29-2081'],
  ['a state or local license in most places', '47-2111 47-2152'],
  ['a federal certificate to handle refrigerants, and a license in some states', '49-9021'],
  ['a state certificate to use pesticides', '37-3012'],
  ['a state license to run a treatment plant', '51-8031'],
  ['a license of the Nuclear Regulatory Commission', '51-8011'],
  ['exams of the securities industry and registration', '41-3031 13-2052'],
  ['the bar exam of a state', '23-1011'],
  ['mostly a lawyer’s license, then election or appointment', '23-1023'],
  ['a medical license, after medical school and residency', '29-1211 29-1212 29-1213 29-1214 29-1215 29-1216 29-1217'],
  ['a medical license, after medical school and residency', '29-1218 29-1221 29-1222 29-1223 29-1224 29-1229 29-1241'],
  ['a medical license, after medical school and residency', '29-1242 29-1243 29-1249'],
  ['a state license, after a degree in the profession', '29-1011 29-1021 29-1022 29-1023 29-1024 29-1029 29-1041'],
  ['a state license, after a degree in the profession', '29-1051 29-1081 29-1131 29-1181 29-1071 29-1122 29-1123'],
  ['a state license, after a degree in the profession', '29-1127 29-9091'],
  ['a nurse’s license (the NCLEX-RN exam)', '29-1141'],
  ['a nurse’s license, then one for advanced practice', '29-1151 29-1161 29-1171'],
  ['a practical nurse’s license (the NCLEX-PN exam)', '29-2061'],
  ['a state license, after a program and an exam', '29-1292 31-2011 31-2021 29-2042 29-2043 29-2092'],
  ['a state credential in most states', '29-2056 29-2052'],
  ['a state-approved course and its exam', '31-1131'],
  ['a police academy and state certification', '33-3051 33-3052'],
  ['a guard’s license or registration in most states', '33-9032'],
  ['a license of the state’s gambling regulator', '11-9071 39-1013 39-3011 39-3012 41-2012 43-3041'],
  ['a commercial driver’s license (CDL)', '53-3032'],
  ['a commercial driver’s license (CDL) to carry passengers', '53-3051 53-3052'],
  ['a local permit in many cities', '53-3054'],
  ['federal certification, after the railroad’s own training', '53-4011 53-4031'],
  ['a license of the Coast Guard', '53-5021 53-5031'],
  ['certification as an operator', '53-7021'],
  ['a pilot’s certificate of the Federal Aviation Administration', '53-2011 53-2012'],
  ['the academy and tests of the Federal Aviation Administration', '53-2021'],
  ['a mechanic’s certificate of the Federal Aviation Administration, for most jobs', '49-3011'],
  ['a blaster’s license', '47-5032'],
]

const bySoc = new Map(gates.flatMap(([what, codes]) => codes.split(' ').map(soc => [soc, what] as const)))

/** The license, certificate or test without which nobody may do the work, in words; undefined where none is known. */
export function gateOf(soc: string): string | undefined {
  return bySoc.get(soc)
}

/** Every code that has a gate. */
export function gatedCodes(): string[] {
  return [...bySoc.keys()]
}
