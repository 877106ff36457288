import { ComparisonBasket } from '#components/compare/basket'
import { parseCareers } from '#lib/compare/choice'
import type { Choice } from '#lib/filter/choice'
import { compareHref } from '#lib/site'
import { addressOf } from './groups'

/** What is gathered for a comparison, above a list whose “Compare” adds to it; nothing where nothing is. */
export function Basket({ choice }: { choice: Choice }) {
  const { entries } = parseCareers(choice.basket)
  if (entries.length === 0) return
  const { basket, ...without } = choice
  return (
    <ComparisonBasket
      titles={entries.map(({ title }) => title)}
      compareHref={compareHref(
        entries.map(({ id }) => id),
        choice.place?.slug,
      )}
      clearHref={addressOf(without)}
    />
  )
}

/**
 * Where “Compare” beside an entry of a list leads: the first stays in the list, which then says that it waits for another;
 * every further one stands beside those that are gathered.
 */
export function compareFrom(choice: Choice, id: string): string {
  if (!choice.basket) return addressOf({ ...choice, basket: id }).replace('#results', '#basket')
  return compareHref([...choice.basket.split(',').filter(one => one !== id), id], choice.place?.slug)
}
