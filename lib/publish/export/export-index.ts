import type { Career } from '#lib/careers/schema'
import { addressesOf, site } from '#lib/site'
import { newest, revisedOn } from '#lib/work/dates'
import { schemaAddress } from './json-schema'
import type { IndexExport } from './schema'

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
