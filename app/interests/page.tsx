import type { Metadata } from 'next'
import { InterestForm } from '#components/interests/form'
import { Breadcrumbs } from '#components/site/breadcrumbs'
import { readOne } from '#lib/filter/parameters'
import { type Answer, choices, countOpen, fieldName, mostOpen, parseAnswers } from '#lib/interests/answers'
import { statements } from '#lib/interests/statements'
import { interestRoutes, pages } from '#lib/site'
import { guideChangedOn } from '../guide-changed-on'
import { PageGraph } from '../page-graph'
import { pageMetadata } from '../page-metadata'
import { PrintFoot } from '../print-foot'
import './interests.css'

export async function generateMetadata({ searchParams }: PageProps<'/interests'>): Promise<Metadata> {
  const params = await searchParams
  const answers = parseAnswers(readOne(params, 'answers', []))
  return pageMetadata({
    title: answers && countOpen(answers) > mostOpen ? 'Error: What suits me?' : 'What suits me?',
    description: `${statements.length} short statements about things to do, and the kinds of work that have the same pattern of interests.`,
    path: pages.interests,
    index: Object.keys(params).length === 0,
  })
}

export default async function InterestsPage({ searchParams }: PageProps<'/interests'>) {
  const ignored: string[] = []
  const text = readOne(await searchParams, 'answers', ignored)
  const answers = parseAnswers(text)
  if (text && !answers)
    ignored.push('The answers in this address cannot be read. Here are the statements from the start.')
  return (
    <div className="interests">
      <Breadcrumbs trail={[{ name: 'Home', href: pages.home }]} />
      <PageGraph
        trail={[
          { name: 'Home', href: pages.home },
          { name: 'What suits me?', href: pages.interests },
        ]}
      />
      <h1>What suits me?</h1>
      {answers && <StillOpen answers={answers} />}
      <p className="lead">
        {statements.length} things to do. Say for each if you would like it. You then see which kinds of work go with
        what you like.
      </p>
      <p>
        Do not think about pay, schooling, or if you are good at it. Just picture yourself doing it. There are no right
        answers. You may leave up to {mostOpen} open. Each of them counts as “Not sure”.
      </p>
      <p className="note">
        Takes about five minutes. Nothing is stored: your result is an address with six numbers in it, which you can
        keep or share. For a class or a place without screens there is <a href={interestRoutes.sheet}>a paper sheet</a>.
      </p>
      {ignored.map(sentence => (
        <p key={sentence} className="ignored">
          {sentence}
        </p>
      ))}
      <InterestForm
        action={interestRoutes.score}
        options={choices}
        statements={statements.map((statement, index) => ({
          name: fieldName(index),
          text: statement.text,
          chosen: answers?.[index],
          open: answers !== undefined && answers[index] === undefined,
        }))}
      />
      <PrintFoot path={pages.interests + (answers ? `?answers=${text}` : '')} date={guideChangedOn()} />
    </div>
  )
}

/** An error summary as GOV.UK has it, below the title: the address leads to it, so that it has the focus; it leads to the first gap. */
function StillOpen({ answers }: { answers: Answer[] }) {
  const open = countOpen(answers)
  if (open <= mostOpen) return
  const first = answers.indexOf(undefined)
  return (
    <div className="problem" id="problem" role="alert" tabIndex={-1} aria-labelledby="problem-title">
      <h2 id="problem-title">There is a problem</h2>
      <p>
        You have answered {answers.length - open} of {answers.length}. A result needs {answers.length - mostOpen}. Your
        answers are still marked below.
      </p>
      <p>
        <a href={`#${fieldName(first)}-first`}>
          Answer statement {first + 1}: {statements[first]?.text}
        </a>
      </p>
    </div>
  )
}
