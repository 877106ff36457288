import { type Params, readOne } from '#lib/filter/parameters'
import { type JobZone, jobZones } from '#lib/occupations/job-zones'

/** What a reader wants to see of the ranked work; pages count from 1. */
export type Choice = { preparation?: JobZone; profilesOnly: boolean; page: number }

/** The parameters of an address in, what they ask for out, with a sentence on each that was ignored. Never throws. */
export function parseChoice(params: Params): { choice: Choice; ignored: string[] } {
  const ignored: string[] = []
  const zone = readOne(params, 'zone', ignored, longest)
  const preparation = jobZones.find(({ slug }) => slug === zone)
  if (zone && !preparation) ignored.push(`“${zone}” is not an amount of preparation. All amounts are shown.`)
  const page = readOne(params, 'page', ignored, longest)
  const isPage = /^[1-9]\d{0,3}$/.test(page)
  if (page && !isPage) ignored.push(`“${page}” is not the number of a page. This is the first.`)
  const profilesOnly = readOne(params, 'profiles', ignored, longest) === 'only'
  return { choice: { preparation, profilesOnly, page: isPage ? Number(page) : 1 }, ignored }
}

/** What is quoted back stays short. */
const longest = 40

/** A choice in, its part of an address out: “&zone=3&page=2”; “” for everything from the start. */
export function formatChoice({ preparation, profilesOnly, page }: Choice): string {
  const zone = preparation ? `&zone=${preparation.slug}` : ''
  return `${zone}${profilesOnly ? '&profiles=only' : ''}${page > 1 ? `&page=${page}` : ''}`
}
