import { getOccupations } from '#lib/occupations/catalog'
import type { Occupation } from '#lib/occupations/occupation'

/**
 * What an occupation asks of each of O*NET's skills: importance times level, 0 to 35. NaN where a score is not known.
 * @returns undefined when no skill of the occupation is known; made once for each occupation
 */
export function vectorOf(occupation: Occupation): Float64Array | undefined {
  if (occupation.skills.length === 0) return
  const known = cache.get(occupation)
  if (known) return known
  const names = getNames()
  const vector = new Float64Array(names.length).fill(Number.NaN)
  for (const { name, importance, level } of occupation.skills) vector[names.indexOf(name)] = importance * level
  cache.set(occupation, vector)
  return vector
}

/**
 * How far apart two occupations are in what they ask of skills: Euclidean distance, as in Bächli et al., Ranking
 * occupations by their proximity to workers' profiles, Swiss Journal of Economics and Statistics 160 (2024),
 * doi:10.1186/s41937-024-00125-2. It is taken over the skills that both have, and divided by the root of their number,
 * so that a score that is missing neither helps nor harms.
 * @returns 0 for the same demands; Infinity when they have no skill in common
 */
export function distanceOf(one: Float64Array, other: Float64Array): number {
  let sum = 0
  let count = 0
  for (let index = 0; index < one.length; index++) {
    const gap = (one[index] ?? Number.NaN) - (other[index] ?? Number.NaN)
    if (Number.isNaN(gap)) continue
    sum += gap * gap
    count++
  }
  return count > 0 ? Math.sqrt(sum / count) : Number.POSITIVE_INFINITY
}

const cache = new WeakMap<Occupation, Float64Array>()
let skillNames: string[] | undefined

function getNames(): string[] {
  skillNames ??= [...new Set(getOccupations().flatMap(({ skills }) => skills.map(({ name }) => name)))].sort()
  return skillNames
}
