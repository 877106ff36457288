import { getOccupation, getOccupations } from '#lib/occupations/catalog'
import type { Occupation } from '#lib/occupations/occupation'
import { readableTitle } from '#lib/occupations/title'
import type { Cell } from '#lib/places/cell'
import { processSingleton } from '#lib/process-singleton'
import { occupationHref, profileHref } from '#lib/site'
import { type CareerSummary, getCareerSummaries } from './career-summary'

type Common = {
  /** In addresses: the slug of the profile, else the SOC code. */
  id: string
  title: string
  soc: string
  href: string
  /** What is published of it in a place, where it stands in a list of that place. */
  cell?: Cell
}

/** A career with a profile, and the official occupation that measures it; none where no release does. */
export type ProfileEntry = Common & { kind: 'profile'; career: CareerSummary; occupation?: Occupation }

/** An official occupation that has no profile. */
export type OccupationEntry = Common & { kind: 'occupation'; career?: undefined; occupation: Occupation }

/** Work that the guide can show. */
export type Entry = ProfileEntry | OccupationEntry

const cache = processSingleton('entries', () => new WeakMap<CareerSummary[], Map<string, Entry>>())

/** Every entry: the careers with a profile by title, then the measured occupations without one. */
export function getEntries(): Entry[] {
  return [...entriesById().values()]
}

/** The entry with that slug or SOC code; nothing when there is none. A SOC code with a profile gives the profile's. */
export function getEntry(id: string): Entry | undefined {
  const entries = entriesById()
  return entries.get(id) ?? [...entries.values()].find(({ soc }) => soc === id)
}

function entriesById(): Map<string, Entry> {
  const careers = getCareerSummaries()
  const known = cache.get(careers)
  if (known) return known
  const described = new Set(careers.map(({ soc }) => soc))
  const others = getOccupations().filter(({ soc }) => !described.has(soc))
  const entries = [...careers.map(fromCareer), ...others.map(fromOccupation)]
  const byId = new Map(entries.map(entry => [entry.id, entry]))
  cache.set(careers, byId)
  return byId
}

function fromCareer(career: CareerSummary): Entry {
  const { slug, title, soc } = career
  const occupation = getOccupation(soc)
  const measured = occupation?.measured ? occupation : undefined
  return { kind: 'profile', id: slug, title, soc, href: profileHref(slug), career, occupation: measured }
}

function fromOccupation(occupation: Occupation): Entry {
  const { soc, projection } = occupation
  const title = readableTitle(projection?.title ?? occupation.title)
  return { kind: 'occupation', id: soc, title, soc, href: occupationHref(soc), occupation }
}
