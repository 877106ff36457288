import type { BlockContent } from 'mdast'
import { formatTimes } from '#lib/calendar'
import type { Day, Prose, Sections } from '#lib/careers/section-schema'
import type { CareerExport } from '#lib/publish/export/schema'
import { block } from './block'
import { entryBlocks, outlookBlocks, payBlocks } from './figure-blocks'

/** What stands under one heading of a profile, official figures first; an empty list when nothing does. */
export function sectionBlocks(key: keyof Sections, career: CareerExport, sections: Sections): BlockContent[] {
  const { pay, outlook, links } = career
  const prose = (text: Prose | undefined) => (text ? block.prose(text, links.html) : [])
  switch (key) {
    case 'overview':
      return prose(sections.overview)
    case 'education':
      return [...(outlook ? entryBlocks(outlook) : []), ...prose(sections.education)]
    case 'salary':
      return [...(pay ? payBlocks(pay) : []), ...prose(sections.salary)]
    case 'outlook':
      return [...(outlook ? outlookBlocks(outlook) : []), ...prose(sections.outlook)]
    case 'day':
      return dayBlocks(career, sections)
    case 'interview':
      return sections.interview.flatMap(({ question, lookingFor }) => [
        block.heading(3, question),
        ...block.labeled('What the interviewer is looking for:', lookingFor, links.html),
      ])
    case 'conditions':
    case 'advancement':
    case 'questions':
      return prose(sections[key])
    default:
      return [
        block.list(
          sections[key].map(({ label, text }) => block.labeled(label, text, links.html)),
          key === 'steps',
        ),
      ]
  }
}

function dayBlocks({ video, links: { html: page } }: CareerExport, { day }: Sections): BlockContent[] {
  const blocks = day?.intro ? block.prose(day.intro, page) : []
  if (day) blocks.push(block.list(day.entries.map(entry => entryBlocksOf(entry, page))))
  if (day && day.reasons.length > 0) {
    blocks.push(
      block.paragraph('You may not enjoy this if…'),
      block.list(day.reasons.map(reason => block.prose(reason, page))),
    )
  }
  if (video) {
    const { title, url, maker, length } = video
    blocks.push(block.paragraph('Film: ', block.link(title, url), ` by ${maker}${length ? `, ${length} minutes` : ''}`))
  }
  return blocks
}

/** The time in bold; a label of the entry stands in bold behind it. */
function entryBlocksOf({ time, end, label, text }: Day['entries'][number], page: string) {
  const { start, end: last } = formatTimes(time, end)
  const clock = last ? `${start}–${last}` : start
  return block.labeled(label ? `${clock} ${label}` : clock, text, page)
}
