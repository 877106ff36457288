import { getOccupations } from '#lib/occupations/catalog'
import { type Field, fieldOf, fields } from '#lib/occupations/fields'
import type { Occupation } from '#lib/occupations/occupation'
import { getSort, jobsOf, payToSortBy, sortOccupations } from '#lib/occupations/sorts'
import type { Entry } from './entries'

/** The fields of work that hold a measured occupation, in the order of the classification. */
export function getFields(): Field[] {
  const codes = new Set(getOccupations().map(({ soc }) => soc.slice(0, 2)))
  return fields.filter(({ code }) => codes.has(code))
}

/** The careers with a profile in a field of work, of the entries given. */
export function careersIn(entries: Entry[], field: Field): Entry[] {
  return entries.filter(({ career, soc }) => career && fieldOf(soc) === field)
}

/**
 * What the official figures of a field come to. BLS gives no row for a field here, so jobs and their change are sums
 * over its measured occupations, and pay is the lowest and the highest of their medians.
 * @returns nothing to sum where no occupation of the field is projected
 */
export function sumField(field: Field): FieldFigures {
  const occupations = getOccupations().filter(({ soc }) => fieldOf(soc) === field)
  const projected = occupations.flatMap(({ projection }) => projection ?? [])
  const sum = (read: (one: (typeof projected)[number]) => number) => projected.reduce((all, one) => all + read(one), 0)
  const jobs = sum(({ employment }) => employment)
  const change = sum(({ change }) => change)
  const paid = sortBy(occupations, 'pay-reverse').filter(one => payToSortBy(one) !== undefined)
  return {
    occupations,
    largest: sortBy(occupations, 'jobs'),
    lowestPaid: paid[0],
    highestPaid: paid.at(-1),
    projected: jobs > 0 ? { jobs, change, changePercent: (change / jobs) * 100 } : undefined,
  }
}

function sortBy(occupations: Occupation[], slug: string): Occupation[] {
  const sort = getSort(slug)
  return sort ? sortOccupations(occupations, sort) : occupations
}

export type FieldFigures = {
  /** By SOC code. */
  occupations: Occupation[]
  /** The same, most jobs first. */
  largest: Occupation[]
  lowestPaid?: Occupation
  highestPaid?: Occupation
  projected?: { jobs: number; change: number; changePercent: number }
}

/**
 * Careers to begin a tour with: of each field of work the career that most people do, and of those the largest.
 * @param most how many to give; fewer come when fewer fields have a profile
 */
export function pickFirstCareers(entries: Entry[], most: number): Entry[] {
  const careers = entries.filter(({ career }) => career).sort((a, b) => jobs(b) - jobs(a))
  const fields = new Set<string>()
  const firsts = careers.filter(({ soc }) => {
    const field = soc.slice(0, 2)
    return fields.size < fields.add(field).size
  })
  return firsts.slice(0, most)
}

function jobs({ occupation }: Entry): number {
  return (occupation && jobsOf(occupation)?.jobs) ?? 0
}
