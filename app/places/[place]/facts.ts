import type { Fact } from '#components/profile/glance'
import { formatAnnual } from '#lib/occupations/money'
import type { Area } from '#lib/places/area'
import { nationalCell, nationalCells, totalIn } from '#lib/places/cells'
import { pricesOf, priceYear } from '#lib/places/prices'
import { getPlaceSources } from '#lib/places/sources'

const count = new Intl.NumberFormat('en-US')

/** The place at a glance: its jobs, the median of all of them, its prices, and how much of its work has figures. */
export function findFacts(area: Area, published: number): Fact[] {
  const total = totalIn(area)
  const nation = nationalCell('00-0000')
  const { edition } = getPlaceSources().areas
  return [
    {
      label: 'Median pay of all work',
      value: formatAnnual(total?.wages.median ?? null),
      note: `a year, ${edition}; United States: ${formatAnnual(nation?.wages.median ?? null)}`,
    },
    { label: 'Jobs', value: total?.jobs ? count.format(total.jobs) : 'not released', note: edition },
    priceFact(area),
    { label: 'Occupations', value: count.format(published), note: `with figures here, of ${nationalCells().length}` },
  ]
}

function priceFact(area: Area): Fact {
  const prices = pricesOf(area)
  if (!prices) return { label: 'Prices', value: 'not known', note: 'no price level is published for this place' }
  return { label: 'Prices', value: comparePrices(prices.all), note: `than in the nation, ${priceYear()}` }
}

/** A price parity in words: 95.469 → “4.5% lower”, 110.2 → “10.2% higher”. */
export function comparePrices(parity: number): string {
  const difference = Math.round(Math.abs(parity - 100) * 10) / 10
  if (difference === 0) return 'no higher'
  return `${difference}% ${parity > 100 ? 'higher' : 'lower'}`
}
