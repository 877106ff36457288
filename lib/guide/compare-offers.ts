import { type Entry, getEntries } from './entries'

/**
 * Entries that could stand beside those chosen: what their profiles and O*NET call related, those with a profile first.
 * @returns at most six, none of them chosen already
 */
export function offerBeside(chosen: Entry[]): Entry[] {
  const ids = chosen.flatMap(({ career, occupation }) => [...(career?.related ?? []), ...(occupation?.related ?? [])])
  const taken = new Set(chosen.map(({ id }) => id))
  const offered = new Map<string, Entry>()
  const all = getEntries()
  for (const id of ids) {
    const entry = all.find(one => one.id === id || one.soc === id)
    if (entry && !taken.has(entry.id)) offered.set(entry.id, entry)
  }
  const entries = [...offered.values()]
  return [...entries.filter(({ career }) => career), ...entries.filter(({ career }) => !career)].slice(0, most)
}

const most = 6
