import type { Dataset } from 'schema-dts'
import { getAllOccupationsTotal, getOccupations, getSources } from '#lib/occupations/catalog'
import { files, pages, site } from '#lib/site'
import { figuresReadOn } from '#lib/work/dates'
import { publisher } from './json-ld'

const licenses: Record<string, string> = {
  'Public domain': 'https://creativecommons.org/publicdomain/mark/1.0/',
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
}

/** The table of all occupations as schema.org's Dataset, with the file that holds every figure. */
export function toDataset(): Dataset {
  const { wages, projections, onet } = getSources()
  const [newest] = wages
  const sources = [newest, projections, onet].filter(source => source !== undefined)
  const { projection } = getAllOccupationsTotal()
  const url = site.url + pages.occupations
  return {
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    name: 'Occupations and their pay',
    description: `What people earn in each of the ${getOccupations().length} occupations that the United States measures, how many jobs there are, and what schooling people usually start with.`,
    url,
    inLanguage: 'en-US',
    isAccessibleForFree: true,
    license: [...new Set(sources.flatMap(({ license }) => licenses[license] ?? []))],
    creator: { '@type': 'Organization', name: newest?.publisher ?? projections?.publisher ?? site.name },
    publisher: { '@id': publisher['@id'] },
    isBasedOn: sources.map(({ title, address, edition, credit }) => ({
      '@type': 'Dataset' as const,
      name: title,
      url: address,
      version: edition,
      ...(credit && { creditText: credit }),
    })),
    dateModified: figuresReadOn(),
    ...(newest && { temporalCoverage: `${newest.year}${projection ? `/${projection.to}` : ''}` }),
    spatialCoverage: { '@type': 'Country', name: 'United States', identifier: 'US' },
    variableMeasured: ['Median pay', 'Pay range', 'Jobs', 'Projected change in jobs', 'Typical education'],
    distribution: {
      '@type': 'DataDownload',
      contentUrl: `${site.url}${files.table}`,
      encodingFormat: 'text/csv',
    },
  }
}
