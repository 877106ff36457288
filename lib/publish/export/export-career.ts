import type { Career } from '#lib/careers/schema'
import { fieldOf } from '#lib/occupations/fields'
import { addressesOf, site } from '#lib/site'
import { revisedOn } from '#lib/work/dates'
import { getEntry } from '#lib/work/entries'
import { findRelated } from '#lib/work/related'
import { exportOutlook, exportPay, exportSkills } from './export-figures'
import { exportSections } from './export-sections'
import { exportSources } from './export-sources'
import { schemaAddress } from './json-schema'
import type { CareerExport } from './schema'

/** A career as anyone may take it along: the text, the figures that its page prints, and where they come from. */
export function exportCareer(career: Career): CareerExport {
  const { slug, title, also, soc, summary, published, reviewed, sections, corrections, volatile } = career
  const entry = getEntry(slug)
  const occupation = entry?.occupation
  return {
    $schema: schemaAddress('career'),
    version: 1,
    slug,
    title,
    alsoCalled: also,
    soc,
    field: fieldOf(soc)?.name ?? null,
    summary: summary ?? sections.overview.text,
    published: published ?? null,
    reviewed,
    updated: revisedOn(career),
    links: addressesOf(slug),
    license: { ...site.license, holder: site.name },
    pay: exportPay(career, occupation),
    outlook: exportOutlook(occupation),
    measuredSkills: exportSkills(occupation),
    sections: exportSections(career),
    video: exportVideo(career),
    related: (entry ? findRelated(entry).entries : []).map(({ title, soc, href }) => ({
      title,
      soc,
      url: site.url + href,
    })),
    corrections,
    volatile,
    sources: exportSources(career, occupation),
  }
}

function exportVideo({ video }: Career) {
  if (!video) return null
  const { id, title, source, length } = video
  return { title, maker: source, length: length ?? null, url: `https://www.youtube.com/watch?v=${id}` }
}
