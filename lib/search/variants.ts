import type { Index } from './index-entries'
import type { QueryWord } from './read-query'

const maxVariants = 3

/** Other ways to write the reader's words that the index knows: “fire fighter” as one word, “truckdriver” as two. */
export function variantsOf(words: QueryWord[], index: Index): QueryWord[][] {
  const variants: QueryWord[][] = []
  for (const [i, one] of words.entries()) {
    if (variants.length >= maxVariants) break
    const next = words[i + 1]
    const joined = next && one.word + next.word
    if (joined && index.words.has(joined)) variants.push(words.toSpliced(i, 2, { ...next, soft: false, word: joined }))
    const parts = index.words.has(one.word) ? undefined : split(one.word, index)
    if (parts)
      variants.push(words.toSpliced(i, 1, ...parts.map((word, n) => ({ ...one, word, last: one.last && n > 0 }))))
  }
  return variants
}

/** The first way to part a word into two that stand in one title. */
function split(word: string, { words }: Index) {
  for (let at = 1; at < word.length; at++) {
    const [start, end] = [words.get(word.slice(0, at)), words.get(word.slice(at))]
    if (start && end && shareOne(start.titles, end.titles)) return [word.slice(0, at), word.slice(at)]
  }
  return undefined
}

function shareOne(a: number[], b: number[]) {
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  if (few.length === 0) return false
  const set = new Set(many)
  return few.some(number => set.has(number))
}
