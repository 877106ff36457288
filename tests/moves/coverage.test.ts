import { expect, test } from 'vitest'
import { openChoice } from '#lib/moves/choice'
import { findMoves } from '#lib/moves/moves'
import { getAllOccupationsTotal, getOccupations } from '#lib/occupations/catalog'
import { educationRank } from '#lib/occupations/education'
import { annualPay } from '#lib/pay/pay'
import type { Area } from '#lib/places/area'
import { getStates } from '#lib/places/areas'
import { cellsIn, totalIn } from '#lib/places/cells'
import { site } from '#lib/site'
import { getEntry } from '#lib/work/entries'
import { sample } from '../sample'

site.production = true

const bachelor = 5

/** The SOC codes of occupations that usually ask for less than a bachelor’s degree. */
const withoutDegree = new Set(
  getOccupations()
    .filter(({ projection }) => (educationRank(projection?.education) ?? bachelor) < bachelor)
    .map(({ soc }) => soc),
)

function hasThree(soc: string, place?: Area): boolean {
  const from = getEntry(soc)
  return from !== undefined && findMoves(from, openChoice, place).entries.length >= 3
}

/** The share of these jobs that are in an occupation with three moves and more that pay at least as much. */
function shareOf(jobs: { soc: string; jobs: number }[], place?: Area): number {
  const sum = (all: typeof jobs) => all.reduce((total, one) => total + one.jobs, 0)
  return sum(jobs.filter(({ soc }) => hasThree(soc, place))) / sum(jobs)
}

test('in the nation 85 % of the jobs that pay under the median and need no bachelor’s degree find three moves', () => {
  const median = annualPay({ occupation: getAllOccupationsTotal() }) ?? 0
  const jobs = getOccupations().flatMap(occupation => {
    const pay = annualPay({ occupation })
    const isMeant = withoutDegree.has(occupation.soc) && pay !== undefined && pay < median
    return isMeant ? [{ soc: occupation.soc, jobs: occupation.releases[0]?.employment ?? 0 }] : []
  })
  const share = shareOf(jobs)
  console.log(`three moves in the nation: ${(100 * share).toFixed(1)} % of ${jobs.length} occupations’ jobs`)
  expect(share).toBeGreaterThanOrEqual(0.85)
}, 180_000)

test('in the states and territories too, for most of these jobs', () => {
  const states = sample(getStates(), { nameOf: ({ slug }) => slug, familyOf: () => 'state' })
  const shares = states.map(state => {
    const median = totalIn(state)?.wages.median
    const jobs = cellsIn(state).flatMap(({ soc, jobs, unit, wages }) => {
      const pay = typeof wages.median === 'number' ? wages.median * (unit === 'hour' ? 2080 : 1) : undefined
      const isMeant = withoutDegree.has(soc) && pay !== undefined && typeof median === 'number' && pay < median
      return isMeant ? [{ soc, jobs: jobs ?? 0 }] : []
    })
    return { state: state.slug, share: shareOf(jobs, state) }
  })
  shares.sort((a, b) => a.share - b.share)
  const middle = shares[Math.floor(shares.length / 2)]
  const worst = shares.slice(0, 5).map(({ state, share }) => `${state} ${(100 * share).toFixed(1)}`)
  console.log(
    `three moves in ${shares.length} states: middle ${(100 * (middle?.share ?? 0)).toFixed(1)}; least ${worst}`,
  )
  expect(middle?.share).toBeGreaterThanOrEqual(0.75)
}, 180_000)
