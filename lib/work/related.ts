import { minorGroupOf } from '#lib/soc-code'
import { type Entry, getEntries, getEntry } from './entries'

const most = 6

/**
 * Work like other work: what its profile names; else what O*NET calls related; else its neighbors in the classification.
 * @returns at most six entries and where they come from; none when nothing is known
 */
export function findRelated(entry: Entry): { entries: Entry[]; from: 'profile' | 'O*NET' | 'SOC' } {
  const named = namedByProfile(entry)
  if (named.length > 0) return { entries: named.slice(0, most), from: 'profile' }
  return findRelatedWork(entry)
}

/**
 * Work like an official occupation, whatever its profiles name: what O*NET calls related, else its neighbors.
 * @returns at most six entries and where they come from
 */
export function findRelatedWork(entry: Entry): { entries: Entry[]; from: 'O*NET' | 'SOC' } {
  const measured = relatedByOnet(entry)
  if (measured.length > 0) return { entries: measured.slice(0, most), from: 'O*NET' }
  return { entries: neighborsOf(entry).slice(0, most), from: 'SOC' }
}

/** What the profile of an entry calls related, in its order. */
export function namedByProfile({ id, career }: Entry): Entry[] {
  return entriesOf(career?.related ?? [], id)
}

/** What O*NET calls related to an entry, the nearest first. */
export function relatedByOnet({ id, occupation }: Entry): Entry[] {
  return entriesOf(occupation?.related ?? [], id)
}

/** The entries of the same minor group of the classification. */
export function neighborsOf({ id, soc }: Entry): Entry[] {
  return getEntries().filter(other => other.id !== id && minorGroupOf(other.soc) === minorGroupOf(soc))
}

/** Each once, without the entry itself. */
function entriesOf(ids: string[], own: string): Entry[] {
  const entries = ids.flatMap(id => getEntry(id) ?? []).filter(({ id }) => id !== own)
  return [...new Set(entries)]
}
