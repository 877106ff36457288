import type { BlockContent } from 'mdast'
import { formatTimes } from '#lib/calendar'
import type { Sections } from '#lib/careers/section-schema'
import type { CareerExport } from '#lib/publish/export/schema'
import type { ExportedSections } from '#lib/publish/export/sections-schema'
import { block } from './block'
import { entryBlocks, outlookBlocks, payBlocks } from './figure-blocks'

/** What stands under one heading of a profile, official figures first; an empty list when nothing does. */
export function sectionBlocks(key: keyof Sections, career: CareerExport): BlockContent[] {
  const { sections, pay, outlook } = career
  const prose = (text: { html: string } | null) => (text ? block.prose(text) : [])
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
      return dayBlocks(career)
    case 'interview':
      return sections.interview.flatMap(({ question, lookingFor }) => [
        block.heading(3, question),
        ...block.labeled('What the interviewer is looking for:', lookingFor),
      ])
    case 'questions':
      return prose(sections.questions)
    default:
      return [
        block.list(
          sections[key].map(({ label, text }) => block.labeled(label, text)),
          key === 'steps',
        ),
      ]
  }
}

function dayBlocks({ sections: { day }, video }: CareerExport): BlockContent[] {
  const blocks = day?.intro ? block.prose(day.intro) : []
  if (day) blocks.push(block.list(day.entries.map(entryBlocksOf)))
  if (day && day.reasons.length > 0) {
    blocks.push(block.paragraph('You may not enjoy this if…'), block.list(day.reasons.map(block.prose)))
  }
  if (video) {
    const { title, url, maker, length } = video
    blocks.push(block.paragraph('Film: ', block.link(title, url), ` by ${maker}${length ? `, ${length} minutes` : ''}`))
  }
  return blocks
}

/** The time in bold; a label of the entry stands in bold behind it. */
function entryBlocksOf({ time, end, label, text }: NonNullable<ExportedSections['day']>['entries'][number]) {
  const { start, end: last } = formatTimes(time, end ?? undefined)
  const clock = last ? `${start}–${last}` : start
  return block.labeled(label ? `${clock} ${label}` : clock, text)
}
