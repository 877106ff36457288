import type { Index } from './index-entries'
import type { WordMatch } from './match-word'
import type { QueryWord } from './read-query'

/** One way to read a query: its words, and for each the words of the index that answer it, best first. */
export type QueryReading = { words: QueryWord[]; matches: WordMatch[][] }

/** What each title and entry has of the words: bit n of a mask stands for word n. */
export type MatchMasks = {
  /** Titles with any of the words. */
  touched: number[]
  /** By title. */
  masks: Uint16Array
  weights: Float32Array
  nearness: Uint8Array
  /** By entry: in its own title, in any title, in any title or text. */
  ownMasks: Uint16Array
  titleMasks: Uint16Array
  textMasks: Uint16Array
  all: number
  required: number
}

/** Marks titles and entries with the words they have; each word counts once a title, by its best match. */
export function matchMasks({ words, matches }: QueryReading, index: Index): MatchMasks {
  const { titles, entries, groups, groupOf } = index
  const touched: number[] = []
  const masks = new Uint16Array(titles.length)
  const weights = new Float32Array(titles.length)
  const nearness = new Uint8Array(titles.length)
  const groupMasks = new Uint16Array(groups.length)
  const textMasks = new Uint16Array(entries.length)
  for (const [n, list] of matches.entries()) {
    const bit = 1 << n
    for (const { posting, near, weight } of list) {
      for (const number of posting.titles) {
        const mask = masks[number] ?? 0
        if (mask & bit) continue
        if (mask === 0) touched.push(number)
        masks[number] = mask | bit
        weights[number] = (weights[number] ?? 0) + weight
        if (near > (nearness[number] ?? 0)) nearness[number] = near
        const group = groupOf[number] ?? 0
        groupMasks[group] = (groupMasks[group] ?? 0) | bit
      }
      for (const number of posting.entries) textMasks[number] = (textMasks[number] ?? 0) | bit
    }
  }
  const titleMasks = new Uint16Array(entries.length)
  for (const [group, holders] of groups.entries())
    for (const holder of holders) titleMasks[holder] = (titleMasks[holder] ?? 0) | (groupMasks[group] ?? 0)
  const ownMasks = Uint16Array.from(index.ownTitles, number => masks[number] ?? 0)
  const all = (1 << words.length) - 1
  const required = words.reduce((mask, { soft }, n) => (soft ? mask : mask | (1 << n)), 0)
  return { touched, masks, weights, nearness, ownMasks, titleMasks, textMasks, all, required }
}

/** How many bits of a number are set: how many words of a query are met. */
export function countBits(mask: number): number {
  let count = 0
  for (let rest = mask; rest; rest &= rest - 1) count++
  return count
}
