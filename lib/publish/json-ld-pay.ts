import type { Dataset } from 'schema-dts'
import type { Unit } from '#lib/pay/pay'
import { getPlaceSources } from '#lib/places/sources'
import { occupationPayHref, site } from '#lib/site'
import { publisher } from './json-ld'

/** What one occupation pays in every place as schema.org's Dataset, with the file that holds each figure. */
export function toPayDataset({ soc, title, unit }: { soc: string; title: string; unit: Unit }): Dataset {
  const { areas, prices } = getPlaceSources()
  const path = occupationPayHref(soc)
  return {
    '@type': 'Dataset',
    '@id': `${site.url}${path}#dataset`,
    name: `${title}: pay by state and area`,
    description: `Pay of the occupation “${title}” (SOC ${soc}) by the ${unit} in the United States, each state and territory, and each metropolitan and nonmetropolitan area, with jobs and prices.`,
    url: site.url + path,
    inLanguage: 'en-US',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/publicdomain/mark/1.0/',
    creator: { '@type': 'Organization', name: areas.publisher },
    publisher: { '@id': publisher['@id'] },
    isBasedOn: [areas, prices].map(({ title, address, edition }) => ({
      '@type': 'Dataset' as const,
      name: title,
      url: address,
      version: edition,
    })),
    dateModified: areas.read,
    spatialCoverage: { '@type': 'Country', name: 'United States', identifier: 'US' },
    variableMeasured: ['Median pay', 'Pay range', 'Jobs', 'Location quotient', 'Price parity'],
    distribution: { '@type': 'DataDownload', contentUrl: `${site.url}${path}.csv`, encodingFormat: 'text/csv' },
  }
}
