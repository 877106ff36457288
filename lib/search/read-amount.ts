const hoursAYear = 2080
const amountPattern =
  /(?<![\w.,-])(\$\s?)?(\d{1,3}(?:,\d{3})+|\d{1,7}(?:\.\d{1,2})?)(\s?k\b|\s?thousand\b|\s?grand\b)?(?![\w,-])\s*(?:(?:dollars?|bucks)\s*)?(?:(?:an?|per|each|\/)\s*(hour|hr|day|week|month|year|yr)\b)?/gi
const perYear: Record<string, number> = { hour: hoursAYear, hr: hoursAYear, day: 260, week: 52, month: 12 }
const figures: Record<string, number> = { five: 10_000, six: 100_000, '6': 100_000, '5': 10_000, seven: 1_000_000 }
/** What stands before an amount and only leads to it. */
const leading =
  /\b(?:(?:that|which|jobs?|careers?)\s+)*(?:pay(?:s|ing)?|mak(?:e|es|ing)|earn(?:s|ing)?|starting|start|at least|minimum|min|over|above|more than|around|about|under|of|salary|a)\s*$/i
/** Below this an amount is of an hour; a bare number counts as pay of a year only from `leastBare` on, in whole thousands. */
const mostOfHour = 200
const leastBare = 15_000
const leastOfYear = 10_000
const mostOfYear = 1_000_000

/**
 * The pay that a query asks for, in dollars a year: “jobs that pay 60000”, “$30 an hour”, “60k”, “six figures”. An hour
 * counts 2,080 times, the year of full-time work with which BLS makes annual wages. Other numbers (“911 operator”,
 * “18 wheeler”, “401k”, a ZIP code) are none.
 * @returns the amount and the query without it; undefined where none is asked for
 */
export function readAmount(query: string): { dollars: number; rest: string } | undefined {
  const worded = /\b(five|six|seven|[56])[ -]?figures?\b/i.exec(query)
  if (worded) return { dollars: figures[worded[1]?.toLowerCase() ?? ''] ?? 0, rest: without(query, worded) }
  for (const match of query.matchAll(amountPattern)) {
    const dollars = toDollars(match)
    if (dollars !== undefined) return { dollars, rest: without(query, match) }
  }
  return undefined
}

function toDollars([, sign, digits = '', thousand, unit]: RegExpMatchArray): number | undefined {
  const number = Number(digits.replaceAll(',', '')) * (thousand ? 1000 : 1)
  if (thousand && Number(digits) > 300) return undefined
  const isBare = !sign && !thousand && !unit
  if (isBare && !digits.includes(',') && !(number >= leastBare && number % 1000 === 0)) return undefined
  const times = unit ? perYear[unit.toLowerCase()] : number < mostOfHour ? hoursAYear : undefined
  const dollars = Math.round(number * (times ?? 1))
  return dollars >= leastOfYear && dollars <= mostOfYear ? dollars : undefined
}

function without(query: string, match: RegExpMatchArray): string {
  const at = match.index ?? 0
  const before = query
    .slice(0, at)
    .replace(leading, ' ')
    .replace(/\b(?:pay(?:s|ing)?|mak(?:e|es|ing)|earn(?:s|ing)?)\s*$/i, ' ')
  return `${before} ${query.slice(at + match[0].length)}`.replace(/\s+/g, ' ').trim()
}
