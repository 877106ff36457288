import type { BlockContent, PhrasingContent } from 'mdast'
import { formatDay } from '#lib/calendar'
import type { Occupation } from '#lib/occupations/occupation'
import { exportOccupation } from '#lib/publish/export/export-occupation'
import type { OccupationExport } from '#lib/publish/export/occupation-schema'
import { listSources } from '#lib/publish/export/occupation-sources'
import { describeOccupation } from '#lib/work/describe-occupation'
import { block } from './block'
import { entryBlocks, outlookBlocks, payBlocks } from './figure-blocks'
import { writeMarkdown } from './write-markdown'

/** An official occupation as Markdown: what its page says. Words that look like Markdown or HTML are escaped. */
export function occupationMarkdown(occupation: Occupation): string {
  const exported = exportOccupation(occupation)
  const { title, outlook, pay, related, careers } = exported
  const children = [
    block.heading(1, title),
    block.paragraph(describeOccupation(occupation)),
    block.list(head(exported)),
    ...part('Profiles of the guide', links(careers)),
    ...part('Official definition', definition(exported)),
    ...part('What people in it do', tasks(exported)),
    ...part('What it pays', pay ? payBlocks({ ...pay, note: null }) : []),
    ...part('How many jobs there will be', outlook ? outlookBlocks(outlook) : []),
    ...part('School and training', [...(outlook ? entryBlocks(outlook) : []), ...education(exported)]),
    ...part('Skills and knowledge, with their importance from 1 to 5', scores(exported)),
    ...part('Tools and technology', tools(exported)),
    ...part('Other titles', lines(unique([...exported.titles.directMatch, ...exported.titles.alternate]))),
    ...part('Related work', links(related)),
    ...part(
      'Sources',
      listed(
        listSources(occupation).map(({ publisher, title, address, uses, credits }) => [
          `${publisher}: `,
          block.link(title, address),
          `. ${[`${uses.join('; ')}.`, ...credits].join(' ')}`,
        ]),
      ),
    ),
  ]
  return writeMarkdown(children)
}

function part(heading: string, blocks: BlockContent[]): BlockContent[] {
  return blocks.length > 0 ? [block.heading(2, heading), ...blocks] : []
}

function head({ links: { html }, soc, field, updated }: OccupationExport): BlockContent[][] {
  return [
    [block.paragraph('Address: ', block.link(html, html))],
    [block.paragraph(`SOC code: ${soc}${field ? ` (${field})` : ''}`)],
    [block.paragraph(`Figures read: ${formatDay(updated)}`)],
  ]
}

function definition({ definition }: OccupationExport): BlockContent[] {
  if (!definition) return []
  const parts = definition.parts.map(({ soc, title, text }) => `${title} (${soc}): ${text}`)
  return [...(definition.text ? [block.paragraph(definition.text)] : []), ...lines(parts)]
}

function tasks({ tasks }: OccupationExport): BlockContent[] {
  const all = tasks?.occupations ?? []
  return all.flatMap(({ title, core, supplemental, unrated }) => [
    ...(all.length > 1 ? [block.heading(3, title)] : []),
    ...lines([...core, ...supplemental, ...unrated]),
  ])
}

function education({ requiredEducation, programs }: OccupationExport): BlockContent[] {
  const asked = (requiredEducation?.occupations ?? []).map(({ title, shares }) => {
    const said = shares.map(({ category, percent }) => {
      const [name = ''] = category.split(/ - | \(/)
      return `${name} ${percent === null ? '(too few answers to show)' : `${Math.round(percent)}%`}`
    })
    return `${title}, what a new hire needs: ${said.join(', ')}`
  })
  const studied = programs?.programs.map(({ cip, title }) => `${title} (CIP ${cip})`) ?? []
  return [
    ...lines(asked),
    ...(studied.length > 0 ? [block.paragraph('Programs of study that lead here:'), ...lines(studied)] : []),
  ]
}

function scores({ skills, knowledge }: OccupationExport): BlockContent[] {
  return lines([...(skills?.skills ?? []), ...(knowledge?.areas ?? [])].map(one => `${one.name}: ${one.importance}`))
}

function tools({ software, tools }: OccupationExport): BlockContent[] {
  const programs = software?.software.map(({ name, inDemand }) => (inDemand ? `${name} (in demand)` : name)) ?? []
  return lines([...programs, ...(tools?.tools ?? [])])
}

function links(all: { title: string; url: string }[]): BlockContent[] {
  return listed(all.map(({ title, url }) => [block.link(title, url)]))
}

function lines(all: string[]): BlockContent[] {
  return listed(all.map(line => [line]))
}

function listed(all: (string | PhrasingContent)[][]): BlockContent[] {
  return all.length > 0 ? [block.list(all.map(line => [block.paragraph(...line)]))] : []
}

function unique(all: string[]): string[] {
  return [...new Map(all.map(one => [one.toLowerCase(), one])).values()]
}
