import type { Entry } from '#lib/guide/entries'
import { countBits } from './bits'
import { type Gathered, gatherMatches, type Way } from './gather-matches'
import type { Index } from './index-entries'
import { scoreParts, scoreTitle } from './score'
import { kinds } from './title'

export type Ranked = { entry: Entry; score: number; matched?: string }

/**
 * Ranks the entries that have all words of one of the ways to read a query: in one title, else across all that is
 * known of them. `partly` takes those with the more telling half of the words too.
 */
export function rankEntries(ways: Way[], index: Index, { partly = false } = {}): Ranked[] {
  const best = new Map<number, Ranked>()
  for (const way of ways) {
    const gathered = gatherMatches(way, index)
    for (const [number, found] of [...fromTitles(gathered, index), ...fromParts(gathered, index, partly)])
      if (found.score > (best.get(number)?.score ?? Number.NEGATIVE_INFINITY)) best.set(number, found)
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.entry.title < b.entry.title ? -1 : 1))
}

/** The entries that have all words in one title, each with its best. */
function fromTitles(gathered: Gathered, { entries, groups, titles }: Index) {
  const { touched, masks, required } = gathered
  const best = new Map<number, { score: number; title: number }>()
  const counts = new Map<number, number>()
  for (const number of touched) {
    if (((masks[number] ?? 0) & required) !== required) continue
    const title = titles[number]
    if (!title) continue
    const score = scoreTitle(title, number, gathered)
    for (const holder of groups[title.group] ?? []) {
      counts.set(holder, (counts.get(holder) ?? 0) + 1)
      const known = best.get(holder)
      if (!known || known.score < score) best.set(holder, { score, title: number })
    }
  }
  return [...best].flatMap(([holder, { score, title }]): [number, Ranked][] => {
    const entry = entries[holder]
    if (!entry) return []
    const found = titles[title]
    const matched = found?.kind === kinds.own ? undefined : found?.text
    return [[holder, { entry, matched, score: score + bonus(holder, entry, counts.get(holder) ?? 1, gathered) }]]
  })
}

/** The entries that have the words, but not in one title. */
function fromParts(gathered: Gathered, { entries }: Index, partly: boolean) {
  return scoreParts(gathered, entries.length, partly).flatMap(([holder, score]): [number, Ranked][] => {
    const entry = entries[holder]
    return entry ? [[holder, { entry, score: score + bonus(holder, entry, 1, gathered) / 4 }]] : []
  })
}

/** Between equal titles: whose own title has the words, who has a profile, who is many, who has more such titles. */
function bonus(holder: number, { career, occupation }: Entry, count: number, { ownMasks, all }: Gathered) {
  const jobs = occupation?.projection?.employment ?? occupation?.releases[0]?.employment ?? 1
  const own = countBits(ownMasks[holder] ?? 0) / countBits(all)
  return 0.15 * own + (career ? 0.05 : 0) + 0.02 * Math.log10(Math.max(jobs, 1)) + 0.04 * Math.log10(count)
}
