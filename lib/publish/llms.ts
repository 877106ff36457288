import type { BlockContent } from 'mdast'
import type { Career } from '#lib/careers/schema'
import { block } from '#lib/publish/document/block'
import { writeMarkdown } from '#lib/publish/document/write-markdown'
import { schemaAddress } from '#lib/publish/export/json-schema'
import { addressesOf, files, occupationAddresses, pages, site } from '#lib/site'

/** The guide for language models, as llmstxt.org describes it: a title, a summary, and lists of links. */
export function toLlmsText(careers: Career[]): string {
  const children = [
    block.heading(1, site.name),
    { type: 'blockquote' as const, children: [block.paragraph(site.description)] },
    block.paragraph(
      `Figures come from official releases of the United States; each file names them with their edition. Texts: ${site.license.name}, name ${site.name}. Every career is also JSON: write .json for .md.`,
    ),
    block.heading(2, 'Careers'),
    list(careers.map(({ slug, title, summary = '' }) => [title, addressesOf(slug).markdown, summary])),
    block.heading(2, 'Data'),
    list([
      ['All careers', `${site.url}${files.index}`, 'an index as JSON'],
      ['JSON Schema of a career', schemaAddress('career'), ''],
      ['All occupations', `${site.url}${files.table}`, 'official pay and outlook as CSV'],
      [
        'One occupation',
        occupationAddresses('29-1141').markdown,
        'each of them stands at its SOC code as .md and .json, with tasks, tools, skills, training and sources',
      ],
      ['JSON Schema of an occupation', schemaAddress('occupation'), ''],
      ['New and revised careers', `${site.url}${files.feed}`, 'an Atom feed with full text'],
      ['How to use these files', site.url + pages.api, ''],
    ]),
    block.heading(2, 'Optional'),
    list([['About, sources and license', site.url + pages.about, '']]),
  ]
  return writeMarkdown(children)
}

function list(links: [title: string, url: string, note: string][]): BlockContent {
  return block.list(links.map(([title, url, note]) => [block.paragraph(block.link(title, url), note && `: ${note}`)]))
}
