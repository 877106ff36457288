import { type Params, readOne } from '#lib/parameters'
import { type Entry, getEntries, getEntry } from './entries'
import { searchEntries } from './search/search'

/** What a reader typed to add a career: the words, the entry that is meant, else the entries that could be. */
export type Added = { words: string; entry?: Entry; matches: Entry[] }

/**
 * The parameter `add` in, what it names out. A slug, a SOC code or the very title of an entry names it; other words are
 * searched for. Never throws.
 * @param ignored receives a sentence on what of it does not count
 */
export function readAdded(params: Params, ignored: string[]): Added {
  const words = readOne(params, 'add', ignored)
  if (!words) return { words, matches: [] }
  const name = words.toLowerCase()
  const entry = getEntry(name) ?? getEntries().find(({ title }) => title.toLowerCase() === name)
  if (entry) return { words, entry, matches: [] }
  return {
    words,
    matches: searchEntries(words)
      .slice(0, mostMatches)
      .map(result => result.entry),
  }
}

const mostMatches = 6
