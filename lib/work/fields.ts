import { getOccupations } from '#lib/occupations/catalog'
import { type Field, fieldOf, fields } from '#lib/occupations/fields'
import { jobsOf, type Occupation } from '#lib/occupations/occupation'
import { annualPay } from '#lib/pay/pay'
import { majorGroupOf } from '#lib/soc-code'
import type { Entry } from './entries'

/** The fields of work that hold a measured occupation, in the order of the classification. */
export function getFields(): Field[] {
  const codes = new Set(getOccupations().map(({ soc }) => majorGroupOf(soc)))
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
  const paid = rank(occupations, occupation => annualPay({ occupation })).filter(
    one => annualPay({ occupation: one }) !== undefined,
  )
  return {
    occupations,
    largest: rank(occupations, occupation => jobsOf(occupation)?.jobs),
    lowestPaid: paid.at(-1),
    highestPaid: paid[0],
    projected: jobs > 0 ? { jobs, change, changePercent: (change / jobs) * 100 } : undefined,
  }
}

const collator = new Intl.Collator('en')

/** The highest first, equal ones by title; what is not known stands last. */
function rank(occupations: Occupation[], read: (occupation: Occupation) => number | undefined): Occupation[] {
  const value = (occupation: Occupation) => read(occupation) ?? -1
  return occupations.toSorted((a, b) => value(b) - value(a) || collator.compare(a.title, b.title))
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
    const field = majorGroupOf(soc)
    return fields.size < fields.add(field).size
  })
  return firsts.slice(0, most)
}

function jobs({ occupation }: Entry): number {
  return (occupation && jobsOf(occupation)?.jobs) ?? 0
}
