import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { PracticeKept, PracticeScript } from '#components/practice/kept'
import { PracticeQuestion } from '#components/practice/question'
import { PracticeStar } from '#components/practice/star'
import { Breadcrumbs } from '#components/site/breadcrumbs'
import { getCareer } from '#lib/check/checked-careers'
import { noteKey, toChecklist } from '#lib/practice/sheet'
import { interviewHref, pages, profileHref } from '#lib/site'
import { getMoved, slugsToRender } from '#lib/work/slugs'
import { PageGraph } from '../../../page-graph'
import { pageMetadata } from '../../../page-metadata'
import { ProfileFoot } from '../../../profile-foot'
import { partsOf, starParts } from './answer-parts'
import './practice.css'

export const dynamicParams = false

export function generateStaticParams() {
  return slugsToRender()
}

export async function generateMetadata({ params }: PageProps<'/careers/[slug]/interview'>): Promise<Metadata> {
  const { slug, title } = await careerAt(params)
  return pageMetadata({
    title: `Interview practice: ${title}`,
    description: `${title}: the questions of an interview as a practice sheet, with room for your answers and a checklist for each.`,
    path: interviewHref(slug),
  })
}

export default async function PracticePage({ params }: PageProps<'/careers/[slug]/interview'>) {
  const { slug, title, reviewed, sections } = await careerAt(params)
  const profile = profileHref(slug)
  const count = sections.interview.length
  return (
    <div className="practice" data-notes={slug}>
      {/* A browser knows which question the address names when the page is whole; before that all would flash up. */}
      <link rel="expect" href="#page" blocking="render" />
      <PageGraph
        trail={[
          { name: 'Home', href: pages.home },
          { name: 'Careers', href: pages.careers },
          { name: title, href: profile },
          { name: 'Interview practice', href: interviewHref(slug) },
        ]}
      />
      <Breadcrumbs
        trail={[
          { name: 'Home', href: pages.home },
          { name: 'Careers', href: pages.careers },
          { name: title, href: profile },
        ]}
      />
      <h1>Interview practice</h1>
      <p className="lead">
        {title}: {count} {count === 1 ? 'question' : 'questions'} that you may be asked, with room for your answers.
      </p>
      <PracticeStar parts={starParts} />
      <PracticeKept />
      <div className="questions" id="questions">
        <p className="note">
          Answer <a href="#question-1">one question at a time</a>, or all of them below. To practice on paper, print
          this page: each question gets lines to write on.
        </p>
        {sections.interview.map(({ question, lookingFor }, index) => (
          <PracticeQuestion
            key={question}
            id={noteKey(question)}
            number={index + 1}
            count={count}
            question={question}
            parts={partsOf(question, lookingFor.text)}
            checks={toChecklist(lookingFor.text).map(text => ({ id: noteKey(text), text }))}
          />
        ))}
        {/* Beside the last question, with which it stays on paper. */}
        <ProfileFoot path={interviewHref(slug)} reviewed={reviewed} />
      </div>
      <p>
        <a href={`${profile}#interview`}>Back to the profile</a>
      </p>
      <PracticeScript />
    </div>
  )
}

async function careerAt(params: Promise<{ slug: string }>) {
  const { slug } = await params
  const moved = getMoved(slug)
  if (moved) permanentRedirect(interviewHref(moved.slug))
  return getCareer(slug) ?? notFound()
}
