import { getOccupations } from '#lib/occupations/catalog'
import type { Occupation } from '#lib/occupations/occupation'
import { lackFrom } from './demands'
import { yearsLacking } from './preparation'
import { relatednessOf } from './relatedness'

/** Found on observed moves between the 22 major groups; DECISIONS.md says with what result. */
const weights = {
  /** How much of a score is from O*NET’s lists; the rest is from openings and nearness. */
  related: 0.7,
  /** By so much of a lack nearness falls to 37 %. */
  reach: 3,
  /** With so many years of preparation missing a score falls to 37 %; with two to 85 %. */
  years: 5,
}

/** An occupation to which people may move; `tie` is how closely O*NET’s lists tie the two, 0 for not at all. */
export type RankedMove = { to: Occupation; score: number; tie: number; lack: number }

/**
 * Where people go from an occupation, the likeliest first: related work, and near work where there are jobs. A score is
 * 0.7 × r + 0.3 × n, times exp(−(years lacking ÷ 5)²). Here r is the relatedness by O*NET times the root of the openings
 * a year, n is the openings times exp(−lack ÷ 3); each is divided by its sum over all occupations.
 * @param from a measured occupation
 */
export function rankMoves(from: Occupation): RankedMove[] {
  const ties = relatednessOf(from.soc)
  const lackOf = lackFrom(from)
  const rows = getOccupations()
    .filter(({ soc }) => soc !== from.soc)
    .map(to => {
      const openings = to.projection?.openings ?? 0
      const ease = Math.exp(-((yearsLacking(from, to) / weights.years) ** 2))
      const lack = lackOf(to)
      const tie = ties.get(to.soc) ?? 0
      const related = tie * Math.sqrt(openings) * ease
      return { to, lack, tie, related, near: openings * Math.exp(-lack / weights.reach) * ease }
    })
  const [allRelated, allNear] = [sum(rows.map(({ related }) => related)), sum(rows.map(({ near }) => near))]
  return rows
    .map(({ to, lack, tie, related, near }) => ({
      to,
      lack,
      tie,
      score: weights.related * shareOf(related, allRelated) + (1 - weights.related) * shareOf(near, allNear),
    }))
    .sort((a, b) => b.score - a.score)
}

function shareOf(part: number, all: number): number {
  return all > 0 ? part / all : 0
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
