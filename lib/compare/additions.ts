import { type Params, readOne } from '#lib/filter/parameters'
import { searchEntries } from '#lib/search/search'
import { type Entry, getEntries, getEntry } from '#lib/work/entries'
import { namedByProfile, relatedByOnet } from '#lib/work/related'

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

/**
 * Entries that could stand beside those chosen: what their profiles and O*NET call related, those with a profile first.
 * @returns at most six, none of them chosen already
 */
export function offerBeside(chosen: Entry[]): Entry[] {
  const related = chosen.flatMap(entry => [...namedByProfile(entry), ...relatedByOnet(entry)])
  const entries = [...new Set(related)].filter(entry => !chosen.includes(entry))
  return [...entries.filter(({ career }) => career), ...entries.filter(({ career }) => !career)].slice(0, most)
}

const most = 6
