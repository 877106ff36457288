import type { Career } from '#lib/careers/schema'
import { getCareers } from '#lib/check/checked-careers'
import { processSingleton } from '#lib/process-singleton'
import { type Entry, getEntries } from '#lib/work/entries'
import { type Index, indexEntries } from './index-entries'
import { readInitials } from './initials'
import { matchMisspelt, matchWord, nearness } from './match-word'
import {
  hasWords,
  isSure,
  isWhole,
  mergeRanked,
  type Ranked,
  rankEntries,
  rankHead,
  rankInitials,
} from './rank-entries'
import { type QueryWord, readQuery } from './read-query'
import { variantsOf } from './variants'
import { rootOf, splitWords } from './words'

/** An entry that answers a query; `matched` is the other title under which it was found, where the own does not tell why. */
export type Result = { entry: Entry; matched?: string }

const cache = processSingleton('search', () => new WeakMap<Career[], Index>())

/**
 * Finds work by its titles and everyday names, then by what is said of it. Whole words come before begun ones, and
 * misspelt words count only where nothing else answers.
 * @param query what the reader typed; only its first 100 characters and twelve words count
 * @returns the entries, best first; none for a query without words
 */
export function searchEntries(query: string): Result[] {
  const words = readQuery(query)
  if (words.length === 0) return []
  const index = getIndex()
  const telling = words.flatMap(({ word, soft }) => (soft ? [] : word))
  const capitals = readInitials(query, telling)
  const isSentence = splitWords(query).length >= wordsOfSentence
  return rank(words, index, { capitals, isSentence }).map(({ entry, matched }) =>
    matched && tellsWhy(matched, entry.title, words) ? { entry, matched } : { entry },
  )
}

/** From so many words on, a short word that is not known is rather another word than a misspelt one. */
const wordsOfSentence = 3
const lettersInSentence = 6
/** Initials in small letters count where nothing else is found, and only this many. */
const mostSmallInitials = 4

type Reading = { capitals?: string; isSentence?: boolean }

/**
 * @param reading `capitals` is the one telling word where it stands in capitals: initials, before it is begun or misspelt.
 * In a sentence only longer words can be misspelt, and a misspelt title stands first only where it is all that was typed.
 */
function rank(words: QueryWord[], index: Index, { capitals, isSentence = false }: Reading = {}): Ranked[] {
  const readings = [words, ...variantsOf(words, index)].map(words => ({
    words,
    matches: words.map(word => matchWord(index, word)),
  }))
  const whole = rankEntries(readings, index)
  if (capitals && !isWhole(whole)) {
    const initials = rankInitials(capitals, index)
    // Beside them what only begins with the letters is noise: “BA” is no baker.
    return initials.length > 0 ? mergeRanked([...initials, ...whole.filter(hasWords)]) : whole
  }
  if (isSure(whole)) return whole
  const [only, another] = words
  if (only && !another && only.word.length <= mostSmallInitials) {
    const initials = rankInitials(only.word, index)
    if (initials.length > 0) return initials
  }
  const shortest = isSentence ? lettersInSentence : undefined
  const matches = words.map(word => [...matchWord(index, word), ...matchMisspelt(index, word, shortest)])
  const spelt = rankEntries([{ words, matches }], index)
  if (isSure(spelt) && !isSentence) return spelt
  if (isSure(spelt) && isAllTyped(spelt, words)) return spelt
  const some = [...whole, ...spelt, ...rankHead({ words, matches }, index)]
  return some.length > 0 ? mergeRanked(some) : rankEntries([{ words, matches }], index, { partly: true })
}

/** Whether the title that was found has as many words as were typed. */
function isAllTyped([first]: Ranked[], words: QueryWord[]): boolean {
  const title = first && (first.matched ?? first.entry.title)
  return title !== undefined && readQuery(title).length === words.length
}

/** Whether the telling words of a text are all in one title, perhaps misspelt; a text without such words names no work. */
export function namesWork(text: string): boolean {
  const telling = readQuery(text).filter(({ soft }) => !soft)
  return telling.length > 0 && isSure(rank(telling, getIndex()))
}

/** Whether a text is a title, word for word: “help desk”. */
export function isTitle(text: string): boolean {
  const words = readQuery(text)
  if (words.length === 0) return false
  const ranked = rank(words, getIndex(), { isSentence: true })
  const [first] = ranked
  const title = new Set(first ? splitWords(first.matched ?? first.entry.title) : [])
  return isWhole(ranked) && title.size === words.length && words.every(({ word }) => title.has(word))
}

/** Whether a title has every telling word of a text as it stands, or one like it: “mobile developer”, “reading teacher”. */
export function isInTitle(text: string): boolean {
  const index = getIndex()
  const words = readQuery(text).filter(({ soft }) => !soft)
  const matches = words.map(word => matchWord(index, word).filter(({ near }) => near <= nearness.alike))
  return words.length > 0 && isSure(rankEntries([{ words, matches }], index))
}

/** Whether a word stands in titles: “reading”, “mobile”, “PA”. */
export function isWordOfTitles(word: string): boolean {
  const { words } = getIndex()
  return splitWords(word).some(one => (words.get(one)?.titles.length ?? 0) > 0)
}

/** Whether another title says more than an entry's own: that has not all words of the query, nor all of the other title. */
function tellsWhy(matched: string, own: string, query: QueryWord[]): boolean {
  const shown = splitWords(own)
  const stands = (word: string) => shown.some(one => one.startsWith(word) || rootOf(one) === rootOf(word))
  return !query.every(({ word, soft }) => soft || stands(word)) && !splitWords(matched).every(stands)
}

function getIndex() {
  const careers = getCareers()
  const index = cache.get(careers) ?? indexEntries(getEntries(), careers)
  cache.set(careers, index)
  return index
}
