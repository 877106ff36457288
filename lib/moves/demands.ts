import { getOccupations } from '#lib/occupations/catalog'
import { getKnowledge } from '#lib/occupations/details'
import type { Occupation, Skill } from '#lib/occupations/occupation'
import { processSingleton } from '#lib/process-singleton'
import { broadGroupOf, majorGroupOf, minorGroupOf } from '#lib/soc-code'

/** What counts of a skill that someone has to spare: a quarter of what counts of one that is missing. */
const spare = 0.25

type Demands = Map<Occupation, Float64Array>

const kept = processSingleton('demands', () => new WeakMap<Occupation[], Demands>())

/**
 * How much someone from one occupation lacks for each other: the root of the mean squared gap over O*NET’s 35 skills and 32
 * areas of knowledge, each as importance (1–5) times level (0–7). What the new work asks more of counts in full, what it
 * asks less of only a quarter: published work finds a distance in which mainly the lack counts closest to people’s own
 * judgment of how hard a move is.
 * @returns what says it of another: 0 for the same demands; Infinity for an occupation of which nothing is known
 */
export function lackFrom(from: Occupation): (to: Occupation) => number {
  const demands = allDemands()
  const own = demands.get(from)
  return to => {
    const other = demands.get(to)
    return own && other ? distanceOf(own, other) : Number.POSITIVE_INFINITY
  }
}

/** The same of two rows of demands; NaN stands for what is not known and is passed over. */
export function distanceOf(own: Float64Array, other: Float64Array): number {
  let sum = 0
  let count = 0
  for (let at = 0; at < own.length; at++) {
    const gap = (other[at] ?? Number.NaN) - (own[at] ?? Number.NaN)
    if (Number.isNaN(gap)) continue
    sum += (gap > 0 ? 1 : spare) * gap * gap
    count++
  }
  return count > 0 ? Math.sqrt(sum / count) : Number.POSITIVE_INFINITY
}

/** The scores of an occupation itself, skills and knowledge, the most important first; none where O*NET gives none.
 * Mathematics is both, and stands as the skill. */
export function ownDemands({ soc, skills }: Occupation): Skill[] {
  if (skills.length === 0) return []
  const knowledge = getKnowledge(soc).filter(({ name }) => !skills.some(skill => skill.name === name))
  return [...skills, ...knowledge].sort((a, b) => b.importance - a.importance || b.level - a.level)
}

/**
 * Each measured occupation with its row. Work that O*NET has not scored (77 of 830, software developers among it) takes
 * the mean of what O*NET calls related to it, else of its nearest group in the classification that has scores: good enough
 * for an order, and never shown.
 */
function allDemands(): Demands {
  const occupations = getOccupations()
  const known = kept.get(occupations)
  if (known) return known
  const made = makeDemands(occupations)
  kept.set(occupations, made)
  return made
}

function makeDemands(occupations: Occupation[]): Demands {
  const scored = new Map(occupations.map(one => [one, ownDemands(one)] as const).filter(([, own]) => own.length > 0))
  const names = [...new Set([...scored.values()].flatMap(own => own.map(({ name }) => name)))].sort()
  const at = new Map(names.map((name, index) => [name, index]))
  const rows: Demands = new Map()
  for (const [one, own] of scored) {
    const row = new Float64Array(names.length).fill(Number.NaN)
    for (const { name, importance, level } of own) row[at.get(name) ?? -1] = importance * level
    rows.set(one, row)
  }
  const bySoc = new Map([...rows].map(([{ soc }, row]) => [soc, row]))
  for (const one of occupations) {
    if (scored.has(one)) continue
    const like = likeOf(one, bySoc)
    if (like.length > 0) rows.set(one, meanOf(like))
  }
  return rows
}

function likeOf({ soc, related }: Occupation, bySoc: Map<string, Float64Array>): Float64Array[] {
  const named = related.flatMap(one => bySoc.get(one) ?? [])
  if (named.length > 0) return named
  for (const groupOf of [broadGroupOf, minorGroupOf, majorGroupOf]) {
    const rows = [...bySoc].filter(([other]) => groupOf(other) === groupOf(soc)).map(([, row]) => row)
    if (rows.length > 0) return rows
  }
  return []
}

function meanOf(rows: Float64Array[]): Float64Array {
  return Float64Array.from(rows[0] ?? [], (_, at) => {
    const values = rows.map(row => row[at] ?? Number.NaN).filter(value => !Number.isNaN(value))
    return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : Number.NaN
  })
}
