import type { Career } from '#lib/careers/schema'
import { type Entry, getEntries, getEntry } from './entries'

const most = 6

/**
 * Work like a career: what its profile names; else what O*NET calls related; else its neighbors in the classification.
 * @returns at most six entries and where they come from; none when nothing is known
 */
export function findRelated(career: Career): { entries: Entry[]; from: 'profile' | 'O*NET' | 'SOC' } {
  const entries = (ids: string[]) => ids.flatMap(id => getEntry(id) ?? []).filter(({ id }) => id !== career.slug)
  const named = entries(career.related)
  if (named.length > 0) return { entries: named.slice(0, most), from: 'profile' }
  const measured = entries(getEntry(career.slug)?.occupation?.related ?? [])
  if (measured.length > 0) return { entries: unique(measured).slice(0, most), from: 'O*NET' }
  const group = career.soc.slice(0, 4)
  const neighbors = getEntries().filter(({ soc, id }) => soc.startsWith(group) && id !== career.slug)
  return { entries: neighbors.slice(0, most), from: 'SOC' }
}

function unique(entries: Entry[]) {
  return entries.filter(({ id }, index) => entries.findIndex(other => other.id === id) === index)
}
