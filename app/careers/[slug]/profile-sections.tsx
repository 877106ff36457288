import type { ReactNode } from 'react'
import { CareerList } from '#components/career-list'
import { Corrections } from '#components/corrections'
import { Day } from '#components/day'
import { Interview } from '#components/interview'
import { Items } from '#components/items'
import { Prose } from '#components/prose'
import { Salary } from '#components/salary'
import { Section } from '#components/section'
import { Steps } from '#components/steps'
import { Video } from '#components/video'
import { formatDay, formatMonth, formatTime } from '#lib/calendar'
import { getCareers } from '#lib/careers/catalogue'
import type { Career } from '#lib/careers/schema'
import { sections as headings } from '#lib/careers/sections'
import { formatDollars } from '#lib/occupations/money'
import { communityUrl, correctionUrl } from '#lib/site'
import { toEntry } from '../entry'

type Part = { id: string; name: string; content: ReactNode }

/** The sections of a profile's page that have something to say, in order, for the page and its list of contents. */
export function profileSections(career: Career): Part[] {
  const own = headings.flatMap(({ key, contents, heading }) => {
    const content = contentOf(career, key)
    return content ? [toPart(key, contents, heading(career.title), content)] : []
  })
  const questions = own.filter(({ id }) => id === 'questions')
  return [...own.filter(({ id }) => id !== 'questions'), ...related(career), ...corrections(career), ...questions]
}

function toPart(id: string, name: string, heading: string, content: ReactNode): Part {
  return {
    id,
    name,
    content: (
      <Section key={id} id={id} heading={heading}>
        {content}
      </Section>
    ),
  }
}

function contentOf(career: Career, key: keyof Career['sections']): ReactNode {
  const { sections } = career
  switch (key) {
    case 'salary':
      return salaryOf(career)
    case 'day':
      return dayOf(career)
    case 'steps':
      return <Steps steps={sections.steps} />
    case 'skills':
    case 'responsibilities':
      return <Items items={sections[key]} />
    case 'interview':
      return <Interview questions={sections.interview} />
    case 'questions':
      return questionsOf(career)
    default:
      return sections[key] && <Prose html={sections[key].html} />
  }
}

function salaryOf({ salary, category, sections }: Career) {
  if (!salary && !sections.salary) return
  return (
    <>
      {salary && (
        <Salary
          area={salary.area}
          month={formatMonth(salary.month)}
          unit={`a ${salary.unit}`}
          median={formatDollars(salary.median)}
          low={formatDollars(salary.p10)}
          high={formatDollars(salary.p90)}
          source={salary.source}
        />
      )}
      {category && <p>{category}</p>}
      {sections.salary && <Prose html={sections.salary.html} />}
    </>
  )
}

function dayOf({ sections: { day }, video }: Career) {
  if (!day && !video) return
  return (
    <>
      {day && <Day {...day} entries={day.entries.map(entry => ({ ...entry, clock: formatTime(entry.time) }))} />}
      {video && <Video video={video} />}
    </>
  )
}

function related({ related }: Career): Part[] {
  const careers = getCareers().filter(({ slug }) => related.includes(slug))
  if (careers.length === 0) return []
  const list = <CareerList careers={careers.map(career => toEntry(career))} />
  return [toPart('related', 'Related careers', 'Related careers', list)]
}

function corrections({ corrections }: Career): Part[] {
  if (corrections.length === 0) return []
  const list = <Corrections corrections={corrections.map(one => ({ ...one, day: formatDay(one.date) }))} />
  return [toPart('corrections', 'Corrections', 'Corrections', list)]
}

function questionsOf(career: Career) {
  const { questions } = career.sections
  return (
    <>
      {questions ? <Prose html={questions.html} /> : <p>Ask people who do this work, or who are on the way there.</p>}
      <p>
        <a href={communityUrl(career)}>Post in our Career Community</a>
      </p>
      <p className="note">
        The facts on this page were last compared with their sources on{' '}
        <time dateTime={career.reviewed}>{formatDay(career.reviewed)}</time>. Something is wrong or missing?{' '}
        <a href={correctionUrl(career)}>Suggest a correction</a>
      </p>
    </>
  )
}
