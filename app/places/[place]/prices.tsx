import { FigureTable } from '#components/profile/figure-table'
import { formatAnnual } from '#lib/occupations/money'
import type { Area } from '#lib/places/area'
import { totalIn } from '#lib/places/cells'
import { buyingPower, pricesOf, priceYear } from '#lib/places/prices'
import { getPlaceSources } from '#lib/places/sources'
import { comparePrices } from './facts'

/** What things cost in the place, and what its median pay buys there. */
export function Prices({ area }: { area: Area }) {
  const prices = pricesOf(area)
  const { areas, prices: source } = getPlaceSources()
  if (!prices)
    return (
      <section>
        <h2>What pay buys</h2>
        <p>
          {source.publisher} gives no price level for {area.short}, so we cannot say what pay buys here.
        </p>
      </section>
    )
  const median = totalIn(area)?.wages.median
  const worth = typeof median === 'number' ? buyingPower(median, area) : undefined
  const parts = {
    Housing: prices.housing,
    Goods: prices.goods,
    Utilities: prices.utilities,
    'Other services': prices.otherServices,
  }
  return (
    <section>
      <h2>What pay buys</h2>
      <p>
        Prices in {area.short} are {comparePrices(prices.all)} than in the nation.
        {typeof median === 'number' && worth !== undefined && (
          <>
            {' '}
            The median of all work here, {formatAnnual(median)}, buys what {formatAnnual(Math.round(worth / 10) * 10)}{' '}
            buys at the nation’s average prices.
          </>
        )}
      </p>
      <FigureTable
        caption={`Prices, ${priceYear()}: the nation is 100`}
        columns={['What', 'Here']}
        rows={[['All', prices.all] as const, ...Object.entries(parts)].map(([name, value]) => ({
          name,
          cells: [value.toFixed(1)],
        }))}
      />
      <p className="note">
        Pay × 100 ÷ price level. Pay is of {areas.edition}, prices are of {priceYear()}.
      </p>
    </section>
  )
}
