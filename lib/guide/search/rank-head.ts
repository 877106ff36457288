import type { Way } from './gather-matches'
import type { Index } from './index-entries'
import { type Ranked, rankEntries } from './rank-entries'

/**
 * Entries that answer the last telling word alone, which in English says what someone is: “doctor” of “kidney doctor”.
 * Their scores end below those of entries that have all words in their titles.
 */
export function rankHead({ words, matches }: Way, index: Index): Ranked[] {
  const head = words.findLastIndex(({ soft }) => !soft)
  const [word, list] = [words[head], matches[head]]
  if (!word || !list || words.length < 2) return []
  return rankEntries([{ words: [word], matches: [list] }], index).map(found => ({
    ...found,
    score: 0.3 + found.score / 20,
  }))
}
