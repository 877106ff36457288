import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { MoveFilter } from '#components/filter/moves'
import { Glance } from '#components/profile/glance'
import { Breadcrumbs } from '#components/site/breadcrumbs'
import { MoveList } from '#components/work/move-list'
import { formatMoveChoice, moveFilters, parseMoveChoice } from '#lib/moves/choice'
import { findMoves } from '#lib/moves/moves'
import { movesHref, pages } from '#lib/site'
import { figuresReadOn } from '#lib/work/dates'
import { type Entry, getEntry } from '#lib/work/entries'
import { PageGraph } from '../../page-graph'
import { pageMetadata } from '../../page-metadata'
import { PrintFoot } from '../../print-foot'
import { Basis } from './basis'
import { findFacts } from './facts'
import { Method } from './method'
import { toMove } from './move'
import './from.css'

export async function generateMetadata({ params, searchParams }: PageProps<'/from/[id]'>): Promise<Metadata> {
  const { id, title } = getEntry((await params).id) ?? notFound()
  return pageMetadata({
    title: `Change careers: ${title}`,
    description: `Where the skills of this work could lead: ${title}. What you already have, what is missing, school and pay.`,
    path: movesHref(id),
    index: Object.keys(await searchParams).length === 0,
  })
}

export default async function FromPage({ params, searchParams }: PageProps<'/from/[id]'>) {
  const { id } = await params
  const from = getEntry(id) ?? notFound()
  const { choice, ignored } = parseMoveChoice(await searchParams)
  if (from.id !== id) permanentRedirect(`${movesHref(from.id)}${formatMoveChoice(choice)}`)
  const { entries, basis } = findMoves(from, choice)
  return (
    <div className="from">
      <Breadcrumbs trail={trailOf(from)} />
      <PageGraph trail={[...trailOf(from), { name: 'Change careers', href: movesHref(from.id) }]} />
      <h1>
        <span className="kicker">Change careers</span> {from.title}
      </h1>
      <p className="lead">
        Where could you go from here? Work that asks for much the same, and what a move would take.
      </p>
      <Glance facts={findFacts(from)} />
      <h2 id="moves">Where you could go</h2>
      <Basis basis={basis} title={from.title} />
      <MoveFilter
        action={`${movesHref(from.id)}#moves`}
        options={moveFilters.map(filter => ({ ...filter, chosen: choice[filter.key] }))}
      />
      {ignored.map(sentence => (
        <p key={sentence} className="ignored">
          {sentence}
        </p>
      ))}
      {entries.length === 0 ? (
        <p>
          Nothing here is all of that. <a href={`${movesHref(from.id)}#moves`}>Show every move</a>, or{' '}
          <a href={pages.careers}>search the careers</a>.
        </p>
      ) : (
        <MoveList moves={entries.map(entry => toMove(from, entry))} />
      )}
      <Method basis={basis} />
      <PrintFoot path={movesHref(from.id) + formatMoveChoice(choice)} date={figuresReadOn()} />
    </div>
  )
}

function trailOf({ title, href, career }: Entry) {
  return [
    { name: 'Home', href: pages.home },
    career ? { name: 'Careers', href: pages.careers } : { name: 'Pay and jobs', href: pages.occupations },
    { name: title, href },
  ]
}
