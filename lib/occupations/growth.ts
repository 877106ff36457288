import type { ProjectionRecord } from './projection-file'

/**
 * A projection in, its change over the ten years in whole percent out, as the Occupational Outlook Handbook prints it.
 * Table 1.2 gives one decimal, so a .5 there may stand for a little less: then the change in jobs decides.
 */
export function wholePercent({ changePercent, change, employment }: Change): number {
  const isHalf = Math.abs(changePercent % 1) === 0.5
  const isLess = change !== 0 && (Math.abs(change) / employment) * 100 < Math.abs(changePercent)
  return isHalf && isLess ? Math.trunc(changePercent) : roundAway(changePercent)
}

/**
 * A change in percent in, BLS's words for it out. Give it `wholePercent`, as the words go by that. This is the
 * Handbook's scale for 2024–34, when the average for all occupations is 3%; another decade has another scale.
 */
export function growthWords(changePercent: number): GrowthWords {
  const whole = roundAway(changePercent)
  if (whole < 0) return 'decline'
  if (whole === 0) return 'little or no change'
  if (whole <= 2) return 'slower than average'
  if (whole <= 4) return 'as fast as average'
  if (whole <= 6) return 'faster than average'
  return 'much faster than average'
}

/** Math.round takes -4.5 to -4; BLS takes it to -5. */
function roundAway(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value))
}

type Change = Pick<ProjectionRecord, 'changePercent' | 'change' | 'employment'>
export type GrowthWords =
  | 'much faster than average'
  | 'faster than average'
  | 'as fast as average'
  | 'slower than average'
  | 'little or no change'
  | 'decline'
