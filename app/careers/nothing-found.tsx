import { FieldList } from '#components/work/field-list'
import { getCareers } from '#lib/check/checked-careers'
import { asksNothing, type Choice, countResults } from '#lib/filter/choice'
import { type Facet, facets } from '#lib/filter/facets'
import { type Filtered, filterResults } from '#lib/filter/filter'
import { searchEntries } from '#lib/search/search'
import { pages } from '#lib/site'
import { getEntries } from '#lib/work/entries'
import { listFields } from '../fields/list'
import { addressOf } from './groups'

/** What to try when nothing is left: the filters that can be dropped, with what that would leave; other words; fields. */
export function NothingFound({ choice, filtered }: { choice: Choice; filtered: Filtered<unknown> }) {
  const asked = facets.filter(({ key }) => choice.chosen[key].length > 0)
  const drops = [
    ...asked.map(filter => dropFilter(filter, choice, filtered)),
    ...dropFloor(choice, filtered),
    ...dropPlace(choice),
    ...dropWords(choice),
  ].filter(({ count }) => count > 0)
  if (drops.length > 0) {
    return (
      <>
        <p>Nothing is all of that. Drop one thing that you asked for:</p>
        <ul className="drops">
          {drops.map(({ name, count, href }) => (
            <li key={href}>
              <a href={href}>{name}</a> <span className="note">{countResults(count)}</span>
            </li>
          ))}
        </ul>
      </>
    )
  }
  return (
    <>
      <p>
        {asked.length > 0 || choice.place || choice.floor
          ? 'No single filter is in the way: remove two or more above, or clear all.'
          : 'Try fewer or other words: what the work is about, a tool, a place.'}
      </p>
      <Further />
    </>
  )
}

/** Where to go on without words: what suits one, lists, fields. */
export function Further() {
  return (
    <>
      <p>
        <a href={pages.interests}>Find out what suits you</a>, look at <a href={pages.lists}>lists</a>, or look through
        a field of work:
      </p>
      <FieldList fields={listFields(getCareers())} />
    </>
  )
}

function dropFilter({ key, name }: Facet, choice: Choice, { without }: Filtered<unknown>) {
  const chosen = { ...choice.chosen, [key]: [] }
  return { name: `Any ${name.toLowerCase()}`, count: without[key], href: addressOf({ ...choice, chosen, page: 1 }) }
}

function dropFloor({ floor, ...any }: Choice, { withoutFloor }: Filtered<unknown>) {
  return floor ? [{ name: 'Any pay', count: withoutFloor, href: addressOf({ ...any, page: 1 }) }] : []
}

function dropPlace({ place, ...anywhere }: Choice) {
  if (!place) return []
  const found = anywhere.words ? searchEntries(anywhere.words) : getEntries().map(entry => ({ entry }))
  const others = { ...anywhere, page: 1 }
  return [{ name: 'Any place', count: filterResults(found, others).results.length, href: addressOf(others) }]
}

function dropWords(choice: Choice) {
  if (!choice.words || asksNothing({ ...choice, words: '', page: 1 })) return []
  const others = { ...choice, words: '', page: 1 }
  const entries = getEntries().map(entry => ({ entry }))
  return [{ name: 'Any words', count: filterResults(entries, others).results.length, href: addressOf(others) }]
}
