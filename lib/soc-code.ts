/** A code of the Standard Occupational Classification, 2018: “29-2072”. 00-0000 is the total of all occupations. */
export const socPattern = /^\d\d-\d{4}$/

/** Whether a text has the form of a SOC code; whether such an occupation exists, the catalog knows. */
export function isSocCode(text: string): boolean {
  return socPattern.test(text)
}

/** Every code of a field of work (major group) begins with the same two digits: 29. */
export function majorGroupOf(soc: string): string {
  return soc.slice(0, 2)
}

/** Every code of a minor group shares its first four characters: 29-2. */
export function minorGroupOf(soc: string): string {
  return soc.slice(0, 4)
}

/** Every code of a broad occupation shares its first six characters: 29-207. */
export function broadGroupOf(soc: string): string {
  return soc.slice(0, 6)
}
