import type { Got } from './readers'

/** A page that takes longer than this, one time in a hundred, is no longer quick. */
export const mostMilliseconds = 50

/** Whether every answer was good and quick. */
export function holds({ p99, busy, withoutRetryAfter, bad, broken }: Got): boolean {
  return p99 < mostMilliseconds && busy + withoutRetryAfter + bad + broken === 0
}

/**
 * The highest rate that a site holds: doubled until it no longer does, then halved between, to within a twentieth.
 * @param measure what readers get at a rate, in requests a second
 * @throws Error when it does not hold the first
 */
export async function findRate(measure: (rate: number) => Promise<Got>, first = 200): Promise<number> {
  if (!holds(await measure(first))) throw new Error(`It does not hold ${first} requests a second.`)
  let [held, lost] = [first, 2 * first]
  while (holds(await measure(lost))) [held, lost] = [lost, 2 * lost]
  while (lost - held > held / 20) {
    const between = Math.round((held + lost) / 2)
    if (holds(await measure(between))) held = between
    else lost = between
  }
  return held
}
