import { wholePercent } from '#lib/occupations/growth'
import { jobsOf } from '#lib/occupations/occupation'
import { annualPay } from '#lib/pay/pay'
import type { Entry } from '#lib/work/entries'
import { getSort } from './occupation-sorts'

/** The orders in which results can stand; the first is the one that they have when a reader asks for none. */
export const resultSorts = [
  { slug: 'relevance', name: 'best match first' },
  { slug: 'name', name: 'name, A to Z' },
  ...(['pay', 'growth', 'jobs'] as const).map(slug => ({ slug, name: getSort(slug)?.name ?? slug })),
  { slug: 'openings', name: 'openings a year, most first' },
]

/** The name of an order. Without words to look for, careers with a profile come first instead of the best match. */
export function nameSort(slug: string, words: string): string {
  if (slug === 'relevance' && !words) return 'full profiles first'
  return resultSorts.find(sort => sort.slug === slug)?.name ?? slug
}

/** Results in, the same in the asked order out. What is not known stands last, and equal results stand by name. */
export function sortResults<Result extends { entry: Entry }>(results: Result[], slug: string, words: string): Result[] {
  if (slug === 'relevance' && words) return results
  const keyed = results.map(result => ({ result, ...keysOf(result.entry) }))
  const read = values[slug]
  keyed.sort((a, b) => (read ? descend(read(a), read(b)) : 0) || ascend(a.name, b.name))
  return keyed.map(({ result }) => result)
}

const values: Record<string, (keys: Keys) => number | undefined> = {
  relevance: ({ profiles }) => profiles,
  pay: ({ pay }) => pay,
  growth: ({ growth }) => growth,
  jobs: ({ jobs }) => jobs,
  openings: ({ openings }) => openings,
}

const cache = new WeakMap<Entry, Keys>()

/** What an entry is sorted by, found once for each. Such a name compares many times faster than by a collator. */
function keysOf(entry: Entry): Keys {
  const known = cache.get(entry)
  if (known) return known
  const { title, career, occupation, cell } = entry
  const keys = {
    name: title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    profiles: Number(career !== undefined),
    pay: annualPay(entry),
    growth: occupation?.projection && wholePercent(occupation.projection),
    openings: occupation?.projection?.openings,
    jobs: cell ? (cell.jobs ?? undefined) : occupation && jobsOf(occupation)?.jobs,
  }
  cache.set(entry, keys)
  return keys
}

function descend(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return b - a
}

function ascend(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

type Keys = { name: string; profiles: number; pay?: number; growth?: number; jobs?: number; openings?: number }
