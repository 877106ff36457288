import type { MatchMasks } from './match-masks'
import { countBits } from './match-masks'
import { nearness } from './match-word'
import { kinds, type Title } from './title'

/** Steps of the ranking; within a step the share of the title that the words fill decides. */
export const steps = { whole: 5, words: 3, begun: 2, misspelt: 1, parts: 0, partly: -1 }
const wholeByKind = {
  [kinds.own]: 1,
  [kinds.lay]: 0.6,
  [kinds.deed]: 0.6,
  [kinds.other]: 0.4,
  [kinds.alternate]: 0,
  [kinds.spanish]: 0.3,
}
const worthByKind = {
  [kinds.own]: 1,
  [kinds.lay]: 0.95,
  [kinds.deed]: 0.95,
  [kinds.other]: 0.95,
  [kinds.alternate]: 0.85,
  [kinds.spanish]: 0.8,
}
const missingSoftWord = 0.8
const inTextOnly = 0.5

/** A title that has all required words: how well, from 1 to 6. A title of exactly these words is whole. */
export function scoreTitle(
  { kind, length }: Title,
  number: number,
  { masks, weights, nearness: near, all }: MatchMasks,
) {
  const mask = masks[number] ?? 0
  const count = countBits(mask)
  const worst = near[number] ?? 0
  if (worst === nearness.same && count >= length)
    return steps.whole + wholeByKind[kind] - (mask === all ? 0 : missingSoftWord)
  const weight = (weights[number] ?? 0) / countBits(all)
  const quality = weight * Math.min(1, count / length) ** 0.7 * worthByKind[kind]
  if (worst === nearness.misspelt) return steps.misspelt + 0.7 * quality
  return (worst === nearness.begun ? steps.begun : steps.words) + 0.7 * quality
}

/**
 * Entries whose titles and text together have all required words: by how many of them stand in titles, rare words
 * counting more (inverse document frequency, ln(entries / entries with the word)).
 * @param partly take entries with at least half of that worth, too
 */
export function scoreParts({ titleMasks, textMasks, required }: MatchMasks, entries: number, partly: boolean) {
  const worths = Array.from({ length: 16 }, (_, n) => worthOf(1 << n))
  const total = sum(required, () => 1)
  const scores: [number, number][] = []
  for (let number = 0; number < entries; number++) {
    const [title = 0, text = 0] = [titleMasks[number], textMasks[number]]
    const has = (title | text) & required
    if (has === 0 || (has !== required && !partly)) continue
    const share = sum(has, bit => (title & bit ? 1 : inTextOnly)) / total
    if (has === required) scores.push([number, steps.parts + 0.7 * share])
    else if (sum(has, () => 1) >= total / 2) scores.push([number, steps.partly + 0.7 * share])
  }
  return scores

  function worthOf(bit: number) {
    if (!(required & bit)) return 0
    let holders = 0
    for (let number = 0; number < entries; number++)
      if (((titleMasks[number] ?? 0) | (textMasks[number] ?? 0)) & bit) holders++
    return Math.log(1 + entries / Math.max(1, holders))
  }

  function sum(mask: number, factor: (bit: number) => number) {
    return worths.reduce((total, worth, n) => total + (mask & (1 << n) ? worth * factor(1 << n) : 0), 0)
  }
}
