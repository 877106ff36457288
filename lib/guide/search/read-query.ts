import { emptyWords, softWords } from './stop-words'
import { withoutException } from './title'
import { splitWords } from './words'

const maxLength = 100
const maxWords = 12

/** A word that a reader typed. A soft one may be missing from an answer; the last may be unfinished. */
export type QueryWord = { word: string; soft: boolean; last: boolean }

/** What a reader typed in, its telling words out; only 100 characters and twelve words count. */
export function readQuery(query: string): QueryWord[] {
  const words = [...new Set(splitWords(withoutException(query.slice(0, maxLength))))].slice(0, maxWords)
  const telling = words.filter(word => !emptyWords.has(word))
  const kept = telling.length > 0 ? telling : words
  const allSoft = kept.every(word => softWords.has(word))
  return kept.map((word, i) => ({ word, soft: !allSoft && softWords.has(word), last: i === kept.length - 1 }))
}
