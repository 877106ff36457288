import type { Index, Posting } from './index-entries'
import type { QueryWord } from './read-query'
import { sameWords } from './same-words'
import { rootOf } from './words'

/** How a word of the index answers a word of the reader; the nearer, the smaller. */
export const nearness = { same: 0, alike: 1, begun: 2, misspelt: 3 } as const
export type Nearness = (typeof nearness)[keyof typeof nearness]

/** A word of the index that answers the reader's word. `weight` is at most 1. */
export type WordMatch = { posting: Posting; near: Nearness; weight: number }

/** The words of the index that answer a reader's word, best first: the word, its like, what it begins. */
export function matchWord({ words, roots }: Index, { word, soft, last }: QueryWord): WordMatch[] {
  const matches = new Map<Posting, WordMatch>()
  const add = (other: string, near: Nearness, weight: number, posting = words.get(other)) => {
    if (posting && !matches.has(posting)) matches.set(posting, { posting, near, weight })
  }
  add(word, nearness.same, 1)
  if (soft) return [...matches.values()]
  for (const other of sameWords.get(word) ?? []) add(other, nearness.alike, 0.9)
  if (word.length > 3) for (const other of roots.get(rootOf(word)) ?? []) add(other, nearness.alike, 0.85)
  const isShort = word.length < (last ? 2 : 3) || (word.length < 3 && matches.size > 0)
  if (!isShort)
    for (const [other, posting] of words.atPrefix(word))
      add(other, nearness.begun, 0.4 + (0.4 * word.length) / other.length, posting)
  return [...matches.values()].sort((a, b) => b.weight - a.weight)
}

/**
 * The words of the index that are one edit away, from eight letters two; none when the word itself is there.
 * @param shortest how many letters a word must have to count as misspelt
 */
export function matchMisspelt({ words }: Index, { word }: QueryWord, shortest = 4): WordMatch[] {
  if (word.length < shortest || words.has(word)) return []
  const matches: WordMatch[] = []
  const near = nearness.misspelt
  for (const [other, [posting, edits]] of words.fuzzyGet(word, word.length < 8 ? 1 : 2).entries()) {
    const start = other[0] === word[0] ? 0 : 0.1
    matches.push({ posting, near, weight: (edits < 2 ? 0.7 : 0.5) - start })
  }
  for (const other of swapped(word)) {
    const posting = words.get(other)
    if (posting) matches.push({ posting, near, weight: 0.7 })
  }
  return matches.sort((a, b) => b.weight - a.weight)
}

/** Two letters that changed places are one mistake, though the tree counts two. */
function swapped(word: string) {
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2))
}
