import type { Dataset } from 'schema-dts'
import type { Area } from '#lib/places/area'
import { pricesOf } from '#lib/places/prices'
import { getPlaceSources } from '#lib/places/sources'
import { placeFileHref, placeHref, site } from '#lib/site'
import { publisher } from './json-ld'

const kinds = { state: 'State', metropolitan: 'AdministrativeArea', nonmetropolitan: 'AdministrativeArea' } as const

/** The figures of a place as schema.org's Dataset, with the files that hold every one. */
export function toPlaceDataset(area: Area): Dataset {
  const { areas, prices } = getPlaceSources()
  const url = site.url + placeHref(area.slug)
  return {
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    name: `Jobs and pay in ${area.short}`,
    description: `What people earn in each occupation with published figures in ${area.name}, and how many jobs there are.`,
    url,
    inLanguage: 'en-US',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/publicdomain/mark/1.0/',
    creator: { '@type': 'Organization', name: areas.publisher },
    publisher: { '@id': publisher['@id'] },
    isBasedOn: [areas, ...(pricesOf(area) ? [prices] : [])].map(({ title, address, edition }) => ({
      '@type': 'Dataset' as const,
      name: title,
      url: address,
      version: edition,
    })),
    dateModified: areas.read,
    spatialCoverage: { '@type': kinds[area.kind], name: area.name },
    variableMeasured: ['Median pay', 'Pay range', 'Jobs', 'Location quotient'],
    distribution: (['csv', 'json'] as const).map(end => ({
      '@type': 'DataDownload' as const,
      contentUrl: site.url + placeFileHref(area.slug, end),
      encodingFormat: end === 'csv' ? 'text/csv' : 'application/json',
    })),
  }
}
