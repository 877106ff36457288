import SearchableMap from 'minisearch/SearchableMap'
import type { Career } from '#lib/careers/schema'
import { groupBy } from '#lib/group-by'
import { getDetail } from '#lib/occupations/details'
import { fieldOf } from '#lib/occupations/fields'
import { readableTitle } from '#lib/occupations/title'
import type { Entry } from '#lib/work/entries'
import { initialsOf } from './initials'
import deeds from './lay-deeds.json' with { type: 'json' }
import names from './lay-names.json' with { type: 'json' }
import { emptyWords } from './read-query'
import spanish from './spanish-names.json' with { type: 'json' }
import { type Kind, kinds, namesIn, type Title } from './title'
import { rootOf, splitWords } from './words'

/** Where a word stands: in which titles and in the text of which entries, both by number. */
export type Posting = { titles: number[]; entries: number[] }

/** Everything that is searched: entries, their titles and the words of both; MiniSearch's tree finds words alike. */
export type Index = {
  entries: Entry[]
  /** The entries, by number, that share titles: first each alone, then those of each SOC code. */
  groups: number[][]
  titles: Title[]
  /** By title; apart from the titles, since every search runs through many. */
  groupOf: Uint16Array
  /** By entry: the number of its own title. */
  ownTitles: number[]
  words: SearchableMap<Posting>
  /** The words that share a root. */
  roots: Map<string, string[]>
  /** By initials, “rn”: the titles, by number, whose words begin with them. */
  initials: Map<string, number[]>
}

/** Entries and the careers among them in, their index out: about half a second for the whole guide, so made once. */
export function indexEntries(entries: Entry[], careers: Career[]): Index {
  const whole = new Map(careers.map(career => [career.slug, career]))
  const titles: Title[] = []
  const ownTitles: number[] = []
  const postings = new Map<string, Posting>()
  const initials = new Map<string, number[]>()
  const open = (word: string) => {
    const known = postings.get(word)
    if (known) return known
    const posting: Posting = { titles: [], entries: [] }
    postings.set(word, posting)
    return posting
  }
  const addTitle = (text: string, kind: Kind, group: number) => {
    for (const name of namesIn(text)) {
      const words = significant(name)
      for (const word of words) open(word).titles.push(titles.length)
      if (words.size === 0) continue
      if (kind !== kinds.deed && kind !== kinds.spanish)
        for (const letters of initialsOf(name)) {
          const known = initials.get(letters)
          if (known) known.push(titles.length)
          else initials.set(letters, [titles.length])
        }
      titles.push({ text, kind, group, length: words.size })
    }
  }
  for (const [number, entry] of entries.entries()) {
    ownTitles.push(titles.length)
    addTitle(entry.title, kinds.own, number)
    for (const title of entry.career?.also ?? []) addTitle(title, kinds.other, number)
    for (const word of new Set(textsOf(entry, whole.get(entry.id)).flatMap(splitWords)))
      if (!emptyWords.has(word)) open(word).entries.push(number)
  }
  const bySoc = groupBy(entries.keys(), number => entries[number]?.soc ?? '')
  const groups = [...entries.map((_, number) => [number]), ...bySoc.values()]
  for (const [n, [soc, [first = 0]]] of [...bySoc].entries())
    for (const [title, kind] of sharedTitles(entries[first], soc)) addTitle(title, kind, entries.length + n)
  const groupOf = Uint16Array.from(titles, ({ group }) => group)
  const words = SearchableMap.from([...postings])
  return { entries, groups, titles, groupOf, ownTitles, words, roots: groupBy(postings.keys(), rootOf), initials }
}

/** The titles of a SOC code, each once; the official one of an occupation without profile is its own already. */
function sharedTitles(entry: Entry | undefined, soc: string) {
  const { title = '', projection, onetCodes = {}, alternateTitles = [] } = entry?.occupation ?? {}
  const titles = new Map<string, Kind>()
  for (const name of layNames.get(soc) ?? []) titles.set(name, kinds.lay)
  for (const deed of layDeeds.get(soc) ?? []) titles.set(deed, kinds.deed)
  for (const name of [soc, title, projection?.title ?? '', ...Object.values(onetCodes)].map(readableTitle))
    if (name && name !== entry?.title) titles.set(name, kinds.other)
  for (const name of [...(getDetail('match-titles', soc)?.titles ?? []), ...alternateTitles].map(readableTitle))
    if (!titles.has(name)) titles.set(name, kinds.alternate)
  for (const name of spanishNames.get(soc) ?? []) if (!titles.has(name)) titles.set(name, kinds.spanish)
  return titles
}

function significant(name: string) {
  const words = new Set(splitWords(name))
  const telling = [...words].filter(word => !emptyWords.has(word))
  return telling.length > 0 ? new Set(telling) : words
}

/**
 * Our own everyday words by SOC code, where the official lists have none or drown them: `layNames` are what people call
 * those who do the work, `layDeeds` what they do or learn. Words that many readers use, never the answer to one query.
 */
export const layNames = readWords(names)
export const layDeeds = readWords(deeds)

/** What common work is called in Spanish, by SOC code; names that English has too are left out. */
export const spanishNames = readWords(spanish)

const allSpanish = new Set([...spanishNames.values()].flat())

/** Whether a title is one of our Spanish names. */
export function isSpanishName(title: string): boolean {
  return allSpanish.has(title)
}

function readWords(words: Record<string, string>): ReadonlyMap<string, string[]> {
  return new Map(Object.entries(words).map(([soc, list]) => [soc, list.split(', ')]))
}

const mostImportant = 10

/**
 * What an entry says beside its titles: its field of work, skills and tools, and what its profile says of the work.
 * @param career the whole of the entry's career, where it has one
 */
export function textsOf({ soc, occupation }: Entry, career?: Career): string[] {
  const skills = occupation?.skills.slice(0, mostImportant).map(({ name }) => name) ?? []
  const official = [fieldOf(soc)?.name ?? '', ...skills, ...(occupation?.technology ?? [])]
  if (!career) return official
  const { overview, skills: needed, responsibilities } = career.sections
  const items = [...needed, ...responsibilities].map(({ label, text }) => `${label} ${text.text}`)
  return [...official, career.summary ?? '', overview.text, ...items]
}
