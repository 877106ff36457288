import { type Entry, getEntry } from '#lib/work/entries'

/**
 * The values of `careers` in, the entries to show side by side out, with a sentence on each thing that was left out.
 * Never throws: what is unknown, named twice or more than fits counts as not given.
 * @param given as Next gives it: ids with commas between them, or the ticked boxes of a form, or both
 */
export function parseCareers(given: string | string[] | undefined): { entries: Entry[]; ignored: string[] } {
  const ids = [given ?? []].flat().slice(0, maxIds).flatMap(split)
  const looked = ids.slice(0, maxIds).map(id => ({ id, entry: getEntry(id.toLowerCase()) }))
  const found = looked.flatMap(({ entry }) => entry ?? [])
  const entries = found.filter(({ id }, index) => index === found.findIndex(other => other.id === id))
  const twice = entries.filter(({ id }) => found.filter(other => other.id === id).length > 1)
  const unknown = [...new Set(looked.filter(({ entry }) => !entry).map(({ id }) => id))]
  const over = entries.slice(mostCompared)
  const ignored = [
    ...(unknown.length > 0 ? [`This guide has no career ${quote(unknown)}.`] : []),
    ...(twice.length > 0 ? [`${join(twice)} came more than once and is shown once.`] : []),
    ...(over.length > 0 ? [`Only ${mostCompared} careers fit side by side. Left out: ${join(over)}.`] : []),
    ...(ids.length > maxIds ? [`Only the first ${maxIds} names in the address were read.`] : []),
  ]
  return { entries: entries.slice(0, mostCompared), ignored }
}

const maxIds = 20
const maxLength = 100

function split(value: string): string[] {
  const parts = value.slice(0, maxIds * maxLength).split(',')
  return parts
    .map(part =>
      part
        .slice(0, maxLength)
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim(),
    )
    .filter(Boolean)
}

function quote(ids: string[]): string {
  const shown = ids.slice(0, 3).map(id => `“${[...id].slice(0, 40).join('')}”`)
  const more = ids.length - shown.length
  return new Intl.ListFormat('en-US', { type: 'disjunction' }).format(more > 0 ? [...shown, `${more} more`] : shown)
}

function join(entries: Entry[]): string {
  return new Intl.ListFormat('en-US').format(entries.map(({ title }) => title))
}

/** How many careers stand side by side at most. */
export const mostCompared = 4
