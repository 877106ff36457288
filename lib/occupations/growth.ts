import { getAllOccupationsTotal } from './catalog'
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

/** The Occupational Outlook Handbook's words for 2024–34, when the average of all occupations is 3%. Another decade has other steps. */
const handbook2024 = (whole: number): GrowthWords => {
  if (whole < 0) return 'decline'
  if (whole === 0) return 'little or no change'
  if (whole <= 2) return 'slower than average'
  if (whole <= 4) return 'as fast as average'
  if (whole <= 6) return 'faster than average'
  return 'much faster than average'
}

const scales: Record<string, (whole: number) => GrowthWords> = { '2024–2034': handbook2024 }

/**
 * A projection in words: those that BLS has for its edition; for an edition whose words are not known, whether the change
 * is above or below the average of all occupations.
 */
export function growthWords(projection: Change & { from: number; to: number }): GrowthWords {
  const whole = wholePercent(projection)
  const scale = scales[`${projection.from}–${projection.to}`]
  if (scale) return scale(whole)
  const all = getAllOccupationsTotal().projection
  const average = all && wholePercent(all)
  if (average === undefined || whole === average) return 'the average of all occupations'
  return whole > average ? 'above the average of all occupations' : 'below the average of all occupations'
}

const fast: GrowthWords[] = ['faster than average', 'much faster than average', 'above the average of all occupations']

/**
 * Where the arrow beside a projection points: down where jobs go, level where their change rounds to 0%, up where they
 * grow, and steeply where that is faster than the average of all occupations, in the words of `growthWords`.
 */
export function growthDirection(projection: Parameters<typeof growthWords>[0]): GrowthDirection {
  const whole = wholePercent(projection)
  if (whole <= 0) return whole < 0 ? 'down' : 'level'
  return fast.includes(growthWords(projection)) ? 'steep' : 'up'
}

/** Math.round takes -4.5 to -4; BLS takes it to -5. */
function roundAway(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value))
}

type Change = Pick<ProjectionRecord, 'changePercent' | 'change' | 'employment'>
export type GrowthDirection = 'steep' | 'up' | 'level' | 'down'
export type GrowthWords =
  | 'much faster than average'
  | 'faster than average'
  | 'as fast as average'
  | 'slower than average'
  | 'little or no change'
  | 'decline'
  | 'above the average of all occupations'
  | 'the average of all occupations'
  | 'below the average of all occupations'
