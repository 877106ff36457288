import type { Group, PayFloor } from '#components/filter/form'
import type { Choice } from '#lib/filter/choice'
import { formatChoice } from '#lib/filter/choice'
import { facets } from '#lib/filter/facets'
import type { Filtered } from '#lib/filter/filter'
import { floorPercentiles, sayPayFloor } from '#lib/filter/pay-floor'
import { formatAnnual } from '#lib/occupations/money'
import { answerParameters, type PlaceAnswer, placeQuery } from '#lib/places/answer-place'
import { pages } from '#lib/site'

/** The filters for the form, each option with its count. Those that would leave nothing are left out, unless chosen. */
export function toGroups({ chosen }: Choice, { counts }: Filtered<unknown>): Group[] {
  const groups = facets.map(({ key, name, note, options }) => ({
    id: key,
    name,
    note,
    options: options
      .map(option => ({
        ...option,
        count: counts[key].get(option.slug) ?? 0,
        chosen: chosen[key].includes(option.slug),
      }))
      .filter(({ count, chosen }) => count > 0 || chosen),
  }))
  return groups.filter(({ options }) => options.length > 0)
}

/** The least pay for the form, each amount with how many results it would leave. */
export function toFloor({ floor }: Choice, { floors }: Filtered<unknown>): PayFloor {
  const { slug = '' } = floorPercentiles.find(({ percentile }) => percentile === (floor?.percentile ?? 'median')) ?? {}
  return {
    amounts: [...floors].map(([amount, count]) => ({ value: String(amount), name: formatAnnual(amount), count })),
    amount: floor ? String(floor.amount) : '',
    percentiles: floorPercentiles,
    percentile: slug,
  }
}

/** What is asked, piece by piece, each with the address of the same list without it. */
export function listActive(choice: Choice) {
  const first = { ...choice, page: 1 }
  const words = choice.words ? [{ name: `“${choice.words}”`, without: addressOf({ ...first, words: '' }) }] : []
  const { place, ...anywhere } = first
  const at = place ? [{ name: place.short, without: addressOf(anywhere) }] : []
  return [
    ...words,
    ...at,
    ...(choice.floor ? [{ name: sayPayFloor(choice.floor), without: addressOf({ ...first, floor: undefined }) }] : []),
    ...facets.flatMap(({ key, options }) =>
      options
        .filter(({ slug }) => choice.chosen[key].includes(slug))
        .map(({ slug, name }) => ({ name, without: addressOf(withoutOption(first, key, slug)) })),
    ),
  ]
}

/** The address of the list that a choice asks for, at its first result. */
export function addressOf(choice: Choice): string {
  return `${pages.careers}${formatChoice(choice)}#results`
}

/**
 * Where a reader is sent who asked for a place in words: to the list with that place, or back with what became of them.
 * Neither holds a ZIP code.
 */
export function placedAddress(choice: Choice, answer: PlaceAnswer): string {
  const placed = { ...choice, page: 1, ...(answer.place && { place: answer.place }) }
  const asked = formatChoice(placed)
  const more = placeQuery(answerParameters(answer))
  return `${pages.careers}${asked}${asked ? more.replace('?', '&') : more}#results`
}

function withoutOption(choice: Choice, key: keyof Choice['chosen'], slug: string): Choice {
  return { ...choice, chosen: { ...choice.chosen, [key]: choice.chosen[key].filter(other => other !== slug) } }
}
