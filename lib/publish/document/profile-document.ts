import type { BlockContent, Root } from 'mdast'
import { formatDay } from '#lib/calendar'
import type { Sections } from '#lib/careers/section-schema'
import { sections } from '#lib/careers/sections'
import type { CareerExport } from '#lib/publish/export/schema'
import { block } from './block'
import { sectionBlocks } from './section-blocks'

/** A career as a document without its title: what its page says, with figures, sources and addresses. */
export function toDocument(career: CareerExport, written: Sections): Root {
  const own = sections.map(({ key, heading }) => part(heading(career.title), sectionBlocks(key, career, written)))
  const parts = [...own, part('Related careers', relatedTo(career)), part('Corrections', correctionsOf(career))]
  return { type: 'root', children: [...head(career), ...parts.flat(), ...part('Figures', sourcesOf(career))] }
}

function part(heading: string, blocks: BlockContent[]): BlockContent[] {
  return blocks.length > 0 ? [block.heading(2, heading), ...blocks] : []
}

function head({ summary, alsoCalled, soc, field, links, reviewed, license }: CareerExport): BlockContent[] {
  const lines = [
    block.paragraph('Address: ', block.link(links.html, links.html)),
    ...(alsoCalled.length > 0 ? [block.paragraph(`Also called: ${alsoCalled.join(', ')}`)] : []),
    block.paragraph(`SOC code: ${soc}${field ? ` (${field})` : ''}`),
    block.paragraph(`Reviewed: ${formatDay(reviewed)}`),
    block.paragraph('Text: ', block.link(license.name, license.url), `, ${license.holder}`),
  ]
  return [block.paragraph(summary), block.list(lines.map(line => [line]))]
}

function relatedTo({ related }: CareerExport): BlockContent[] {
  return related.length > 0
    ? [block.list(related.map(({ title, url }) => [block.paragraph(block.link(title, url))]))]
    : []
}

function correctionsOf({ corrections }: CareerExport): BlockContent[] {
  if (corrections.length === 0) return []
  const lines = corrections.map(({ date, said, right, source }) => [
    block.paragraph(
      `${formatDay(date)}. This page said: ${said} Right is: ${right} Source: `,
      block.link(source.name, source.url),
    ),
  ])
  return [block.list(lines)]
}

/** A line a publication: its editions stand side by side. */
function sourcesOf({ sources }: CareerExport): BlockContent[] {
  const titles = [...new Set(sources.map(({ title }) => title))]
  const lines = titles.map(title => {
    const same = sources.filter(source => source.title === title)
    const { publisher = '', url = '', license, credit, modified } = same[0] ?? {}
    const editions = same.flatMap(({ edition }) => edition ?? []).map(edition => `, ${edition}`)
    const terms = [license && `${license}.`, credit, modified].flatMap(term => (term ? ` ${term}` : []))
    const by = publisher === title ? '' : `${publisher}: `
    return [block.paragraph(by, block.link(title, url), [...editions, '.', ...terms].join(''))]
  })
  return lines.length > 0 ? [block.list(lines)] : []
}
