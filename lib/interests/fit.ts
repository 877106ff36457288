import { hollandTypes, type PerType } from './holland-types'

/**
 * How far two patterns of interests agree: Pearson’s correlation of the six numbers of a person with the six of an
 * occupation, from -1 (opposite) over 0 (no link) to 1 (the same pattern). Congruence research calls it profile
 * correlation; Journal of Career Assessment (2020), doi:10.1177/1069072720909825, compares it with three other indices.
 * @returns undefined when the six numbers of one of them are all the same, as they have no pattern then
 */
export function fitOf(person: PerType, occupation: PerType): number | undefined {
  const ours = deviations(person)
  const theirs = deviations(occupation)
  const size = Math.sqrt(sum(ours.map(one => one * one)) * sum(theirs.map(one => one * one)))
  if (size < tiny) return
  return Math.max(-1, Math.min(1, sum(ours.map((one, index) => one * (theirs[index] ?? 0))) / size))
}

/**
 * Ranks work by how well its interests agree with a person’s.
 * @param work what to rank; each with a title, and with interests where they are known
 * @returns the same, the best fit first; equal fits by title, and without a fit at the end
 */
export function rankByFit<T extends { title: string; interests?: PerType }>(person: PerType, work: T[]): Ranked<T>[] {
  const ranked = work.map(one => ({ ...one, fit: one.interests && fitOf(person, one.interests) }))
  return ranked.sort((one, other) => rankOf(other) - rankOf(one) || collator.compare(one.title, other.title))
}

/** Sums of fractions differ in their last digits. */
const tiny = 1e-9
const collator = new Intl.Collator('en')

function rankOf({ fit = -2 }: { fit?: number }): number {
  return Math.round(fit / tiny)
}

function deviations(values: PerType): number[] {
  const mean = sum(hollandTypes.map(({ key }) => values[key])) / hollandTypes.length
  return hollandTypes.map(({ key }) => values[key] - mean)
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

export type Ranked<T> = T & { fit?: number }
