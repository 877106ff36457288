import type { Entry } from '#lib/work/entries'
import type { Index } from './index-entries'
import { countBits, type MatchMasks, matchMasks, type QueryReading } from './match-masks'
import { scoreParts, scoreTitle, steps } from './score'
import { kinds } from './title'

export type Ranked = { entry: Entry; score: number; matched?: string }

/**
 * Ranks the entries that have all words of one of the readings to read a query: in one title, else across all that is
 * known of them; beside titles with all words only those count whose own title has one. `partly` takes those with the more telling half of the words too.
 */
export function rankEntries(readings: QueryReading[], index: Index, { partly = false } = {}): Ranked[] {
  return mergeRanked(
    readings.flatMap(reading => {
      const masks = matchMasks(reading, index)
      const whole = fromTitles(masks, index)
      const parts = fromParts(masks, index, partly)
      return whole.length === 0
        ? parts.map(({ found }) => found)
        : [...whole, ...parts.flatMap(({ own, found }) => (own ? found : []))]
    }),
  )
}

/** Each entry once, by its best score; the best first. */
export function mergeRanked(ranked: Ranked[]): Ranked[] {
  const best = new Map<Entry, Ranked>()
  for (const found of ranked) {
    const known = best.get(found.entry)
    if (!known || found.score > known.score) best.set(found.entry, found)
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.entry.title < b.entry.title ? -1 : 1))
}

/** Whether a title is exactly the words. */
export function isWhole([first]: Ranked[]): boolean {
  return first !== undefined && first.score >= steps.whole
}

/** Whether an entry has all words, as they were typed or alike, in one title. */
export function hasWords({ score }: Ranked): boolean {
  return score >= steps.words
}

/** Whether one of the entries has all words in one title. */
export function isSure([first]: Ranked[]): boolean {
  return first !== undefined && first.score >= 1
}

/**
 * The entries that have titles of which a word is the initials: “SRE” of “Site Reliability Engineer”. Before begun words and
 * behind a title that is the word itself; own and everyday titles first, then who has more such titles, then who is many.
 */
export function rankInitials(letters: string, { entries, groups, titles, initials }: Index): Ranked[] {
  const found: Ranked[] = []
  const counts = new Map<number, number>()
  const numbers = initials.get(letters) ?? []
  for (const number of numbers)
    for (const holder of groups[titles[number]?.group ?? -1] ?? []) counts.set(holder, (counts.get(holder) ?? 0) + 1)
  for (const number of numbers) {
    const title = titles[number]
    if (!title) continue
    for (const holder of groups[title.group] ?? []) {
      const entry = entries[holder]
      if (!entry) continue
      const known = title.kind === kinds.alternate ? 0 : 0.4
      const matched = title.kind === kinds.own ? undefined : title.text
      const score = 4 + known + 0.2 * Math.log10(counts.get(holder) ?? 1) + 0.02 * Math.log10(jobsIn(entry))
      found.push({ entry, matched, score })
    }
  }
  return mergeRanked(found)
}

/** The entries that have all words in one title, each with its best. */
function fromTitles(masks: MatchMasks, { entries, groups, titles }: Index) {
  const { touched, masks: byTitle, required } = masks
  const best = new Map<number, { score: number; title: number }>()
  const counts = new Map<number, number>()
  for (const number of touched) {
    if (((byTitle[number] ?? 0) & required) !== required) continue
    const title = titles[number]
    if (!title) continue
    const score = scoreTitle(title, number, masks)
    for (const holder of groups[title.group] ?? []) {
      counts.set(holder, (counts.get(holder) ?? 0) + 1)
      const known = best.get(holder)
      if (!known || known.score < score) best.set(holder, { score, title: number })
    }
  }
  return [...best].flatMap(([holder, { score, title }]): Ranked[] => {
    const entry = entries[holder]
    if (!entry) return []
    const found = titles[title]
    const isName = found && found.kind !== kinds.own && found.kind !== kinds.deed
    return [
      {
        entry,
        matched: isName ? found.text : undefined,
        score: score + bonus(holder, entry, counts.get(holder) ?? 1, masks),
      },
    ]
  })
}

/** The entries that have the words, but not in one title. */
function fromParts(masks: MatchMasks, { entries }: Index, partly: boolean) {
  return scoreParts(masks, entries.length, partly).flatMap(([holder, score]) => {
    const entry = entries[holder]
    if (!entry) return []
    const found: Ranked = { entry, score: score + bonus(holder, entry, 1, masks) / 4 }
    return [{ found, own: (masks.ownMasks[holder] ?? 0) > 0 }]
  })
}

/**
 * Between equal titles: whose own title has the words, who has a profile, who is many, who has more such titles;
 * “all other” says least.
 */
function bonus(holder: number, entry: Entry, count: number, { ownMasks, all }: MatchMasks) {
  const { title, career } = entry
  const own = countBits(ownMasks[holder] ?? 0) / countBits(all)
  const vague = /all other$/i.test(title) ? 0.1 : 0
  return 0.15 * own - vague + (career ? 0.05 : 0) + 0.02 * Math.log10(jobsIn(entry)) + 0.04 * Math.log10(count)
}

function jobsIn({ occupation }: Entry): number {
  return Math.max(occupation?.projection?.employment ?? occupation?.releases[0]?.employment ?? 1, 1)
}

/**
 * Entries that answer the last telling word alone, which in English says what someone is: “doctor” of “kidney doctor”.
 * Their scores end below those of entries that have all words in their titles.
 */
export function rankHead({ words, matches }: QueryReading, index: Index): Ranked[] {
  const head = words.findLastIndex(({ soft }) => !soft)
  const [word, list] = [words[head], matches[head]]
  if (!word || !list || words.length < 2) return []
  return rankEntries([{ words: [word], matches: [list] }], index).map(found => ({
    ...found,
    score: 0.3 + found.score / 20,
  }))
}
