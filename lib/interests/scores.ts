import { type Params, readOne } from '#lib/filter/parameters'
import { recordOf } from '#lib/record'
import { highestScore } from './answers'
import { type HollandType, hollandKeys, hollandTypes, type PerType } from './holland-types'

/**
 * The parameters of an address in, the six scores out, with a sentence on each thing that was ignored. Never throws:
 * one score that is missing or is no whole number from 0 to 10 leaves no scores at all, since five say nothing.
 */
export function parseScores(params: Params): { scores?: PerType; ignored: string[] } {
  const ignored: string[] = []
  const found = new Map<HollandType['key'], number>()
  for (const { key, letter, name } of hollandTypes) {
    const text = readOne(params, letter, ignored, longest)
    const score = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN
    const isScore = score <= highestScore
    if (text && !isScore) ignored.push(`“${text}” is not a score for ${name}. A score is a whole number from 0 to 10.`)
    if (isScore) found.set(key, score)
  }
  if (found.size < hollandTypes.length) return { ignored }
  return { scores: recordOf(hollandKeys, key => found.get(key) ?? 0), ignored }
}

/** Longer than any score or choice of an address of ours: what is quoted back stays short. */
const longest = 40

/** Scores in, their part of an address out: “r=7&i=3&a=10&s=5&e=0&c=2”. */
export function formatScores(scores: PerType): string {
  return hollandTypes.map(({ key, letter }) => `${letter}=${scores[key]}`).join('&')
}

/** The types that lead: the highest and those at most one point behind it, the highest first. */
export function leadingTypes(scores: PerType) {
  const highest = Math.max(...Object.values(scores))
  return hollandTypes
    .filter(({ key }) => scores[key] >= highest - 1)
    .toSorted((one, other) => scores[other.key] - scores[one.key])
}

/** The distance between the highest and the lowest score; one answer can move a score by 2. */
export function spreadOf(scores: PerType): number {
  const values = Object.values(scores)
  return Math.max(...values) - Math.min(...values)
}
