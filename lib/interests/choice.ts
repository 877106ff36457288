import type { Params } from '#lib/filter/parameters'
import { type JobZone, jobZones } from '#lib/occupations/job-zones'
import { readFirst } from './read-first'

/** What a reader wants to see of the ranked work; pages count from 1. */
export type Choice = { preparation?: JobZone; profilesOnly: boolean; page: number }

/** The parameters of an address in, what they ask for out, with a sentence on each that was ignored. Never throws. */
export function parseChoice(params: Params): { choice: Choice; ignored: string[] } {
  const ignored: string[] = []
  const zone = readFirst(params, 'zone', ignored)
  const preparation = jobZones.find(({ slug }) => slug === zone)
  if (zone && !preparation) ignored.push(`“${zone}” is not an amount of preparation. All amounts are shown.`)
  const page = readFirst(params, 'page', ignored)
  const isPage = /^[1-9]\d{0,3}$/.test(page)
  if (page && !isPage) ignored.push(`“${page}” is not the number of a page. This is the first.`)
  const profilesOnly = readFirst(params, 'profiles', ignored) === 'only'
  return { choice: { preparation, profilesOnly, page: isPage ? Number(page) : 1 }, ignored }
}

/** A choice in, its part of an address out: “&zone=3&page=2”; “” for everything from the start. */
export function formatChoice({ preparation, profilesOnly, page }: Choice): string {
  const zone = preparation ? `&zone=${preparation.slug}` : ''
  return `${zone}${profilesOnly ? '&profiles=only' : ''}${page > 1 ? `&page=${page}` : ''}`
}

/** The work of a choice’s page, `size` of it; a page behind the last one gives the last. */
export function cutPage<T>(work: T[], page: number, size: number): { rows: T[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(work.length / size))
  const own = Math.min(page, pages)
  return { rows: work.slice((own - 1) * size, own * size), page: own, pages }
}
