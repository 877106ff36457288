import type { Career } from '#lib/careers/schema'
import { getSources } from '#lib/occupations/catalog'
import type { Occupation } from '#lib/occupations/occupation'
import type { Source } from '#lib/occupations/schema'
import { wageSourceId } from './export-figures'
import type { CareerExport } from './schema'

type Exported = CareerExport['sources'][number]

/** The sources of the figures that a career's file holds, each with its edition and license. */
export function exportSources({ salary }: Career, occupation?: Occupation): Exported[] {
  const { wages, projections, onet } = getSources()
  const years = new Set(occupation?.releases.map(({ year }) => year))
  const sources = wages.filter(({ year }) => years.has(year)).map(source => toExport(wageSourceId(source.year), source))
  if (occupation?.releases.length === 0 || !occupation) sources.push(...namedSource(salary))
  if (occupation?.projection && projections) sources.push(toExport('projections', projections))
  if (occupation && occupation.skills.length > 0 && onet) sources.push(toExport('onet', onet))
  return sources
}

/** A source as it stands in a file; `id` is what the keys `source` of the file name. */
export function toExport(
  id: string,
  { publisher, title, edition, license, address, credit, modified, parts = [] }: Source,
): Exported {
  const more = {
    credit: credit ?? null,
    modified: modified ?? null,
    parts: parts.map(({ values, edition }) => ({ values, edition })),
  }
  return { id, publisher, title, edition, license: license, url: address, ...more }
}

function namedSource(salary: Career['salary']): Exported[] {
  if (!salary) return []
  const { name, url } = salary.source
  return [
    {
      id: 'pay',
      publisher: name,
      title: name,
      edition: salary.month,
      license: null,
      url,
      credit: null,
      modified: null,
      parts: [],
    },
  ]
}
