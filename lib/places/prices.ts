import { processSingleton } from '#lib/process-singleton'
import { contentFolder } from '#lib/site'
import type { Area } from './area'
import { type PriceLevel, placeFiles, pricesSchema, readHead } from './place-files'

type Prices = { year: number; byArea: Map<string, PriceLevel> }

const kept = processSingleton('prices', () => new Map<string, Prices>())

function getPrices(): Prices {
  const folder = contentFolder()
  const known = kept.get(folder)
  if (known) return known
  const { year, records } = readHead(placeFiles.prices, pricesSchema)
  const prices = { year, byArea: new Map(records.map(record => [record.area, record])) }
  kept.set(folder, prices)
  return prices
}

/**
 * What things cost in an area, the nation being 100 (BEA, regional price parities): all together, and goods, housing,
 * utilities and other services apart. Undefined where BEA gives none: nonmetropolitan areas, Puerto Rico, Guam, the Virgin
 * Islands, and Bridgeport, CT.
 */
export function pricesOf(area: Area): PriceLevel | undefined {
  return getPrices().byArea.get(area.code)
}

/** The year of the prices, such as 2024. */
export function priceYear(): number {
  return getPrices().year
}

/**
 * What a wage buys in an area, in dollars at the nation's average prices: wage × 100 ÷ price parity of the area. Undefined
 * where there is no parity.
 */
export function buyingPower(dollars: number, area: Area): number | undefined {
  const prices = pricesOf(area)
  return prices && (dollars * 100) / prices.all
}
