import { groupBy } from '#lib/group-by'

/**
 * The O*NET-SOC codes ("31-1121.00") and the SOC codes that the newest wage release measures in;
 * for each measured or left-over SOC code the O*NET-SOC codes that belong to it out.
 *
 * Where the release measures only a wider occupation, its code is the one of the same broad group (the first six
 * characters) that O*NET does not know: 31-1120 for 31-1121 and 31-1122, 21-1018 for 21-1011 and 21-1014.
 * An O*NET occupation that nothing measures keeps its own code.
 */
export function joinCodes(onetCodes: string[], measured: string[]): Map<string, string[]> {
  const known = new Set(onetCodes.map(socOf))
  const measuredSet = new Set(measured)
  const wider = groupBy(
    measured.filter(soc => !known.has(soc)),
    broadGroupOf,
  )
  return groupBy(onetCodes, code => {
    const soc = socOf(code)
    const [only, ...others] = wider.get(broadGroupOf(soc)) ?? []
    return measuredSet.has(soc) || !only || others.length > 0 ? soc : only
  })
}

function socOf(onetCode: string): string {
  return onetCode.slice(0, 7)
}

/** Every detailed code of a broad occupation shares its first six characters: 31-112. */
export function broadGroupOf(soc: string): string {
  return soc.slice(0, 6)
}
