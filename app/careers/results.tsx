import type { ReactNode } from 'react'
import { ActiveFilters } from '#components/filter/active'
import { Pager } from '#components/filter/pager'
import { CareerCards } from '#components/work/career-cards'
import type { Choice } from '#lib/filter/choice'
import { countResults, sayChoice } from '#lib/filter/choice'
import type { Filtered } from '#lib/filter/filter'
import { cutPage } from '#lib/filter/pages'
import { nameSort } from '#lib/filter/sorts'
import type { Area } from '#lib/places/area'
import { sayArea } from '#lib/places/areas'
import { getPlaceSources } from '#lib/places/sources'
import type { Result } from '#lib/search/search'
import { pages, placeHref } from '#lib/site'
import { compareFrom } from './basket'
import { toCard } from './card'
import { addressOf, listActive } from './groups'
import { Further, NothingFound } from './nothing-found'

type Props = {
  choice: Choice
  filtered: Filtered<Result>
  /** Whether what stands first answers already, so that nothing was looked for. */
  isAnswered?: boolean
  children?: ReactNode
}

/**
 * What a choice leaves: how many and of what in words, what can be taken back, and a page of cards. What became of the
 * words for a place stands first.
 */
export function Results({ choice, filtered, isAnswered = false, children }: Props) {
  return (
    <section id="results" aria-labelledby="results-heading">
      <h2 id="results-heading" className="visually-hidden">
        Results
      </h2>
      {children}
      {isAnswered ? <Further /> : <List choice={choice} filtered={filtered} />}
    </section>
  )
}

function List({ choice, filtered }: Pick<Props, 'choice' | 'filtered'>) {
  const { results } = filtered
  const page = cutPage(results, choice.page)
  const asked = sayChoice(choice)
  const to = (number?: number) => (number ? addressOf({ ...choice, page: number }) : undefined)
  return (
    <>
      <p className="found">
        <strong>{results.length === 0 ? 'No career' : countResults(results.length)}</strong>
        {asked && ` ${asked}`}
        {results.length > 0 && ` · ${nameSort(choice.sort, choice.words)}`}
      </p>
      {choice.page > page.number && <p className="ignored">There is no page {choice.page}; this is the last.</p>}
      {choice.place && results.length > 0 && <OfPlace place={choice.place} />}
      <ActiveFilters active={listActive(choice)} clear={pages.careers} />
      {results.length === 0 ? (
        <NothingFound choice={choice} filtered={filtered} />
      ) : (
        <>
          <CareerCards
            cards={page.items.map(item => ({
              ...toCard(item, choice.place),
              compare: compareFrom(choice, item.entry.id),
            }))}
          />
          <Pager from={page.from} to={page.to} of={results.length} previous={to(page.previous)} next={to(page.next)} />
        </>
      )}
    </>
  )
}

/** What the figures of the cards are. */
function OfPlace({ place }: { place: Area }) {
  const { title, edition } = getPlaceSources().areas
  return (
    <p className="note">
      Pay and jobs are those of {sayArea(place)} ({title}, {edition}): where people work, not where they live. The usual
      way in is the nation’s. Work without figures there is left out. More on{' '}
      <a href={placeHref(place.slug)}>{place.short}</a>.
    </p>
  )
}
