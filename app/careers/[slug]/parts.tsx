import type { ReactNode } from 'react'
import { Day } from '#components/profile/day'
import { Interview } from '#components/profile/interview'
import { Items } from '#components/profile/items'
import { Prose } from '#components/profile/prose'
import { Section } from '#components/profile/section'
import { Steps } from '#components/profile/steps'
import { Video } from '#components/profile/video'
import { formatTimes } from '#lib/calendar'
import type { Career } from '#lib/careers/schema'
import { sections as headings } from '#lib/careers/sections'
import type { Occupation } from '#lib/occupations/occupation'
import { interviewHref } from '#lib/site'
import { CorrectionsPart } from './corrections-part'
import { EducationPart } from './education-part'
import { FiguresPart } from './figures-part'
import { OutlookPart } from './outlook-part'
import { OverviewPart } from './overview-part'
import { QuestionsPart } from './questions-part'
import { RelatedPart } from './related-part'
import { SalaryPart } from './salary-part'
import { SharePart } from './share-part'
import { SkillsPart } from './skills-part'

/** A section of the page: `name` is what the list of contents says. */
type Part = { id: string; name: string; heading: string; content: ReactNode }

/** The sections of a profile's page that have something to say, in order. */
export function findParts(career: Career, occupation?: Occupation): Part[] {
  const own = headings.map(({ key, contents, heading }) => ({
    id: key,
    name: contents,
    heading: heading(career.title),
    content: contentOf(key, career, occupation),
  }))
  const questions = own.filter(({ id }) => id === 'questions')
  const more = [
    { id: 'related', name: 'Related careers', heading: 'Related careers', content: RelatedPart({ career }) },
    { id: 'corrections', name: 'Corrections', heading: 'Corrections', content: CorrectionsPart({ career }) },
    ...questions,
    { id: 'figures', name: 'Figures', heading: 'Figures', content: FiguresPart({ career, occupation }) },
    { id: 'share', name: 'Share and cite', heading: 'Share and cite', content: SharePart({ career }) },
  ]
  return [...own.filter(({ id }) => id !== 'questions'), ...more].filter(({ content }) => content)
}

export function Parts({ parts }: { parts: Part[] }) {
  return parts.map(({ id, heading, content }) => (
    <Section key={id} id={id} heading={heading}>
      {content}
    </Section>
  ))
}

function contentOf(key: keyof Career['sections'], career: Career, occupation?: Occupation): ReactNode {
  const { sections } = career
  switch (key) {
    case 'salary':
      return SalaryPart({ career, occupation })
    case 'outlook':
      return OutlookPart({ career, occupation })
    case 'day':
      return dayOf(career)
    case 'steps':
      return <Steps steps={sections.steps} />
    case 'skills':
      return <SkillsPart skills={sections.skills} occupation={occupation} />
    case 'responsibilities':
      return <Items items={sections.responsibilities} />
    case 'interview':
      return <Interview questions={sections.interview} practice={interviewHref(career.slug)} />
    case 'questions':
      return <QuestionsPart career={career} />
    case 'overview':
      return <OverviewPart career={career} />
    case 'education':
      return <EducationPart career={career} occupation={occupation} />
    default:
      return sections[key] && <Prose html={sections[key].html} />
  }
}

function dayOf({ sections: { day }, video }: Career) {
  if (!day && !video) return
  return (
    <>
      {video && <Video video={video} />}
      {day && (
        <Day {...day} entries={day.entries.map(entry => ({ ...entry, clock: formatTimes(entry.time, entry.end) }))} />
      )}
    </>
  )
}
