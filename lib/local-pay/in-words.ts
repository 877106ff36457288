import { formatDollars } from '#lib/occupations/money'
import type { Wage } from '#lib/occupations/wage-file'
import { amountOf, formatWage, sayUnit, type Unit } from '#lib/pay/pay'
import type { Area } from '#lib/places/area'
import type { Cell } from '#lib/places/cell'
import { equalPercentiles, runInWords, stateOf } from '#lib/places/cell-state'
import type { PlacedCell } from '#lib/places/cells'
import { buyingPower, pricesOf, priceYear } from '#lib/places/prices'
import { sampleWarning } from '#lib/places/reliability'

const plain = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 })
const whole = new Intl.NumberFormat('en-US')
const list = new Intl.ListFormat('en-US')

/** The median of a cell: “$82,510”, “$239,200 or more”, “not released”, or “no figures” where nothing is published. */
export function sayMedian(cell: Cell | undefined): string {
  return cell ? formatWage(cell.wages.median, cell.unit ?? 'year') : 'no figures'
}

/** Two percentiles as a range, in dollars; where the upper ones are hardly believable, that only the median is shown. */
export function sayRange(cell: Cell | undefined, low: 'p10' | 'p25', high: 'p75' | 'p90'): string {
  const state = stateOf(cell)
  if (!cell || state === 'does not exist') return 'no figures'
  if (state === 'odd') return 'median alone'
  const [from, to] = [cell.wages[low], cell.wages[high]]
  const unit = cell.unit ?? 'year'
  if (from === null && to === null) return 'not released'
  if (typeof from === 'number' && from === to) return `about ${formatWage(from, unit)}`
  if (from !== null && typeof from === 'object') return formatWage(from, unit)
  return `${formatWage(from, unit)} to ${formatWage(to, unit)}`
}

/** A count of jobs, “22,310”; “not released” where it is withheld, “no figures” where nothing is published. */
export function sayJobs(cell: Pick<Cell, 'jobs'> | undefined): string {
  if (!cell) return 'no figures'
  return cell.jobs === null ? 'not released' : whole.format(cell.jobs)
}

/** Jobs among 1,000 jobs, to three digits; “not released” where it is withheld. */
export function sayPerThousand(value: number | null | undefined): string {
  return value === null || value === undefined ? 'not released' : plain.format(value)
}

/**
 * What a median buys at the nation's average prices: median × 100 ÷ price parity of the place (BEA), by the year to the
 * nearest hundred dollars, by the hour to the cent. “none” where there is no parity or no median.
 */
export function sayBuys(cell: Cell | undefined, area: Area): string {
  const bought = cell && buys(cell, area)
  return bought === undefined ? 'none' : bought
}

function buys({ wages: { median }, unit }: Cell, area: Area) {
  const amount = amountOf(median)
  const real = amount === undefined ? undefined : buyingPower(amount, area)
  if (real === undefined) return
  const rounded = unit === 'hour' ? Math.round(real * 100) / 100 : Math.round(real / 100) * 100
  return formatDollars(rounded) + (typeof median === 'object' ? ' or more' : '')
}

/** The sum behind `sayBuys` in a sentence, with both dates; or why there is none. Nothing where no median is released. */
export function explainBuys(cell: Cell | undefined, area: Area, edition: string): string | undefined {
  const amount = amountOf(cell?.wages.median)
  if (!cell || amount === undefined) return
  const bought = buys(cell, area)
  const prices = pricesOf(area)
  if (!bought || !prices) return `What it buys in ${area.short} cannot be said: ${whyNoPrices(area)}`
  return `What it buys in ${area.short}: ${formatDollars(amount)} × 100 ÷ ${prices.all} = about ${bought} ${sayUnit(cell.unit ?? 'year')} at the nation’s average prices (pay of ${edition}, prices of ${priceYear()}).`
}

function whyNoPrices({ kind, states: [state = ''] }: Area) {
  const who = 'the Bureau of Economic Analysis publishes no price level'
  if (islands.includes(state)) return `${who} for ${state === 'PR' ? 'Puerto Rico' : 'this territory'}.`
  return kind === 'nonmetropolitan' ? `${who} for areas outside metropolitan ones.` : `${who} for this area.`
}

const islands = ['PR', 'GU', 'VI']

/**
 * What a reader must know of the figures of one place, a sentence each: what is withheld, what is the same, what is
 * hardly believable, and how small the sample is. Empty where the figures need no word.
 */
export function noteCell(cell: Cell | undefined, name: string): string[] {
  const state = stateOf(cell)
  if (!cell || state === 'does not exist')
    return [
      `${name}: no figures of this occupation are published. That does not mean that nobody does this work there.`,
    ]
  const unit = cell.unit ?? 'year'
  const { median, p75, p90 } = cell.wages
  const warning = sampleWarning(cell)
  return [
    ...(state === 'not released' ? [`${name}: the pay is not released. That is neither zero nor low.`] : []),
    ...(state === 'at least'
      ? [`${name}: the median is ${formatWage(median, unit)} ${sayUnit(unit)}. How much more is not released.`]
      : []),
    ...(state === 'odd'
      ? [
          `${name}: the 75th percentile (${formatWage(p75, unit)}) and the 90th (${formatWage(p90, unit)}) are as published, but hardly believable beside a median of ${formatWage(median, unit)}. So only the median is shown.`,
        ]
      : []),
    ...(state === 'odd' ? [] : sayEqual(cell, name)),
    ...(cell.jobs === null ? [`${name}: the number of jobs is not released. That is not zero.`] : []),
    ...(warning && state !== 'not released' ? [`${name}. ${warning}`] : []),
  ]
}

function sayEqual(cell: Cell, name: string) {
  const unit = cell.unit ?? 'year'
  return equalPercentiles(cell).map(
    run => `${name}: ${runInWords(run)} earn about ${formatWage(run[0] ? cell.wages[run[0]] : null, unit)}.`,
  )
}

/** How common an occupation is in a place, by its location quotient, in a sentence; nothing where none is released. */
export function sayQuotient(cell: Cell | undefined, name: string): string | undefined {
  const quotient = cell?.quotient
  if (quotient === null || quotient === undefined) return
  const times = plain.format(quotient)
  const words =
    quotient >= 0.9 && quotient <= 1.1
      ? 'about as common as in the nation'
      : `${times} times as common as in the nation${quotient < 1 ? ', so it is rarer' : ''}`
  return `Location quotient ${times}: among all jobs in ${name}, this work is ${words}.`
}

/**
 * A map in a sentence: where the median is highest and lowest, and how many places have one.
 * @param states all states and territories of the map, each with its cell where one is published
 */
export function sayMap(states: readonly { area: Area; cell?: Cell }[], unit: Unit): string {
  const known = states.flatMap(({ area, cell }) => (cell && cell.wages.median !== null ? [{ area, cell }] : []))
  const exact = known
    .flatMap(({ area, cell: { wages } }) =>
      typeof wages.median === 'number' ? [{ name: nameOf(area), median: wages.median }] : [],
    )
    .sort((a, b) => b.median - a.median)
  const have = `${known.length} of ${states.length} states and territories have figures.`
  const withheld = sayWithheld(known, unit)
  const [highest, lowest] = [exact[0], exact.at(-1)]
  if (!highest || !lowest) return known.length > 0 ? `${withheld} ${have}` : `No state has a median to show; ${have}`
  const say = ({ name, median }: typeof highest) => `${name} (${formatWage(median, unit)} ${sayUnit(unit)})`
  if (exact.length === 1) return `${withheld} The median is ${say(highest)}; ${have}`.trim()
  const top = withheld ? `${withheld} Of the others the median is highest in` : 'The median is highest in'
  return `${top} ${say(highest)} and lowest in ${say(lowest)}; ${have}`
}

function sayWithheld(known: PlacedCell[], unit: Unit) {
  const withheld = known.filter(({ cell }) => typeof cell.wages.median === 'object')
  const bound: Wage = withheld[0]?.cell.wages.median ?? null
  if (withheld.length === 0 || bound === null) return ''
  const names =
    withheld.length > 3 ? `${withheld.length} states` : list.format(withheld.map(({ area }) => nameOf(area)))
  return `In ${names} the median is ${formatWage(bound, unit)} ${sayUnit(unit)}.`
}

/** As part of a sentence. */
function nameOf({ short, slug }: Area) {
  return slug === 'district-of-columbia' || slug === 'us-virgin-islands' ? `the ${short}` : short
}
