/** The middle of some measures, the least and the most of them. */
export type Spread = { median: number; least: number; most: number }

/** Throws Error when nothing was measured. */
export function spreadOf(measures: number[]): Spread {
  const sorted = [...measures].sort((one, other) => one - other)
  const middle = (sorted.length - 1) / 2
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]]
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (low === undefined || high === undefined || least === undefined || most === undefined)
    throw new Error('Nothing was measured.')
  return { median: (low + high) / 2, least, most }
}

/** The median, and the least and most where they differ: “21,040 (20,100–22,300)”. */
export function formatSpread({ median, least, most }: Spread, digits = 0): string {
  const format = (value: number) =>
    value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const range = format(least) === format(most) ? '' : ` (${format(least)}–${format(most)})`
  return format(median) + range
}

/** How many times the other a median is: “0.32 ×”. */
export function formatRatio(one: Spread, other: Spread | undefined): string {
  if (!other?.median) return '–'
  return `${(one.median / other.median).toLocaleString('en-US', { maximumSignificantDigits: 3 })} ×`
}
