import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
const words = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * How hard a text is to read, as a school grade: the Flesch-Kincaid formula (Kincaid and others, 1975). Names and
 * figures are left out of the count: words with a digit; acronyms; words with a capital that does not begin a sentence
 * or a quotation; names of jobs. A reader must learn those whatever sentence they stand in.
 * @param texts paragraphs, items and labels: no sentence goes on from one to the next
 * @param jobs names of jobs, as `jobNames` gives them
 * @returns nothing when no words are left
 */
export function readingLevel(texts: string[], jobs: Set<string>): number | undefined {
  const counted = texts.flatMap(divide).map(sentence => withoutJobs(plainWordsOf(sentence), jobs))
  const filled = counted.filter(sentence => sentence.length > 0)
  const all = filled.flat()
  const syllables = all.reduce((sum, word) => sum + syllable(word), 0)
  return all.length > 0 ? fleschKincaid({ sentence: filled.length, word: all.length, syllable: syllables }) : undefined
}

/** Initials lose their dots: “the U.S. Department” is not the end of a sentence. */
function divide(text: string): string[] {
  const whole = text.replace(/\b(?:\p{Lu}\.){2,}/gu, initials => initials.replaceAll('.', ''))
  return [...sentences.segment(whole)].map(({ segment }) => segment)
}

function plainWordsOf(sentence: string): string[] {
  const found = [...words.segment(sentence)].filter(({ isWordLike }) => isWordLike)
  const plain = found.filter(
    ({ segment, index }, at) => !/\d|\p{Lu}\p{Lu}/u.test(segment) && (at === 0 || !isName(segment, sentence, index)),
  )
  return plain.map(({ segment }) => segment)
}

function isName(word: string, sentence: string, index: number) {
  return /\p{Lu}/u.test(word) && word !== 'I' && !/(?:["“‘(]|: )$/.test(sentence.slice(0, index))
}

/**
 * The names of jobs that are no measure of a text.
 * @param titles such as “Registered nurses” or “Registered dental hygienist (RDH)”, which is two names
 * @returns their words, folded: lower case, no plural
 */
export function jobNames(titles: string[]): Set<string> {
  const names = titles.flatMap(title => title.split(/[()]/)).map(name => fold(name.match(/[\p{L}’']+/gu) ?? []))
  return new Set(names.filter(name => name !== ''))
}

/** The words of a sentence without those that are the name of a job; of two names that overlap the longer counts. */
export function withoutJobs(words: string[], jobs: Set<string>): string[] {
  const kept: string[] = []
  for (let at = 0; at < words.length; ) {
    const length = lengthOfName(words.slice(at, at + mostWords), jobs)
    if (length === 0) kept.push(words[at] ?? '')
    at += length || 1
  }
  return kept
}

const mostWords = 6

function lengthOfName(words: string[], jobs: Set<string>) {
  for (let length = words.length; length > 0; length--) if (jobs.has(fold(words.slice(0, length)))) return length
  return 0
}

function fold(words: string[]) {
  return words.map(word => word.toLowerCase().replace(/(?<=..[^s])s$/, '')).join(' ')
}
