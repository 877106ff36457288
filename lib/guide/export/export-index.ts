import type { Career } from '#lib/careers/schema'
import { site } from '#lib/site'
import { addressesOf } from '../addresses'
import { newest, revisedOn } from '../dates'
import type { IndexExport } from './index-schema'
import { schemaAddress } from './json-schema'

/** The list of careers, with the addresses of each one's files. */
export function exportIndex(careers: Career[]): IndexExport {
  return {
    $schema: schemaAddress('careers'),
    version: 1,
    license: { ...site.license, holder: site.name },
    updated: newest(careers.map(revisedOn)),
    careers: careers.map(career => {
      const { slug, title, also, formerly, soc, summary, sections } = career
      return {
        slug,
        title,
        alsoCalled: also,
        formerly,
        soc,
        summary: summary ?? sections.overview.text,
        updated: revisedOn(career),
        links: addressesOf(slug),
      }
    }),
  }
}
