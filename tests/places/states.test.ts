import { expect, test } from 'vitest'
import type { Wage } from '#lib/occupations/wage-file'
import { getArea, getAreas } from '#lib/places/areas'
import { cellStates, equalPercentiles, runInWords, stateOf } from '#lib/places/cell-state'
import { cellIn, cellsIn, cellsOf, nationalCell, nationalCells } from '#lib/places/cells'
import { sampleWarning } from '#lib/places/reliability'

const area = (slug: string) => getArea(slug) ?? expect.fail(`no area ${slug}`)
const places = getAreas().flatMap(area => cellsIn(area).map(cell => ({ area, cell })))

test('every cell of May 2025 is stored: 222,344 of 582 places, 830 of the nation', () => {
  expect(getAreas()).toHaveLength(582)
  expect(places).toHaveLength(222_344)
  expect(nationalCells()).toHaveLength(830)
})

test('4,990 cells lack a count of jobs, 4,856 of which have a yearly median; none of them is zero', () => {
  const without = places.filter(({ cell }) => cell.jobs === null)
  expect(without).toHaveLength(4990)
  expect(without.filter(({ cell }) => cell.unit === 'year' && typeof cell.wages.median === 'number')).toHaveLength(4856)
  expect(places.filter(({ cell }) => cell.jobs === 0)).toEqual([])
})

test('each cell is in one state, and the states add up', () => {
  const counts = Object.fromEntries(Object.keys(cellStates).map(state => [state, 0]))
  for (const { cell } of places) counts[stateOf(cell)] = (counts[stateOf(cell)] ?? 0) + 1
  // Odd: 144 by yearly figures, and 11 that have hourly ones alone. At least: the median is withheld.
  expect(counts).toEqual({
    released: 192_050,
    'released without jobs': 3072,
    'at least': 339,
    'not released': 2435,
    collapsed: 24_293,
    odd: 155,
    'does not exist': 0,
  })
  const odd = places.filter(({ cell }) => stateOf(cell) === 'odd')
  expect(odd.filter(({ cell }) => cell.unit === 'year')).toHaveLength(144)
})

test('12 % of the metropolitan cells have two percentiles that are the same', () => {
  const cells = places.filter(({ area }) => area.kind === 'metropolitan')
  const equal = cells.filter(({ cell }) => equalPercentiles(cell).length > 0)
  expect(equal.length / cells.length).toBeCloseTo(0.12, 2)
})

test('the cut by occupation holds the same cells, each with its area', () => {
  for (const soc of ['29-1141', '33-2011', '27-2011', '29-1214'])
    expect(cellsOf(soc).map(({ cell }) => cell)).toEqual(
      places.flatMap(({ cell }) => (cell.soc === soc ? cell : [])).sort((a, b) => (a.area < b.area ? -1 : 1)),
    )
  expect(cellsOf('55-1011')).toEqual([])
})

test('traps: a withheld median beside real ones above the bound, an hour alone, upper percentiles that nobody believes', () => {
  const firefighters = cellIn(area('bakersfield-ca'), '33-2011')
  expect(firefighters?.wages).toMatchObject({ median: 72_410, p75: 470_940, p90: 470_940 })
  expect(stateOf(firefighters)).toBe('odd')
  const withheld = cellsOf('29-1214').find(({ cell }) => stateOf(cell) === 'at least')
  expect(withheld?.cell.wages.median).toEqual({ atLeast: 239_200 })
  expect(cellIn(area('grand-rapids-mi'), '29-1211')?.wages).toMatchObject({ p75: 384_800, p90: { atLeast: 239_200 } })
  expect(new Set(cellsOf('27-2011').map(({ cell }) => cell.unit))).toEqual(new Set(['hour', null]))
  expect(stateOf(cellIn(area('guam'), '29-1214'))).toBe('does not exist')
  expect(nationalCell('29-1141')?.jobs).toBe(3_379_720)
})

const wages = (p10: Wage, p25: Wage, median: Wage, p75: Wage, p90: Wage) => ({ p10, p25, median, p75, p90, mean: 1 })

test.each([
  ['at least', wages(1, 2, { atLeast: 3 }, { atLeast: 3 }, { atLeast: 3 }), 10],
  ['released', wages(1, 2, 3, 4, { atLeast: 3 }), 10],
  ['released', wages(1, 2, 3, { atLeast: 3 }, { atLeast: 3 }), 10],
  ['released without jobs', wages(1, 2, 3, 4, 5), null],
  ['collapsed', wages(1, 2, 3, 3, 5), null],
  ['odd', wages(1, 2, 3, 4, 15), 10],
  ['odd', wages(10, 20, 30, 75, 75), 10],
  ['collapsed', wages(10, 20, 30, 74, 74), 10],
  ['not released', wages(null, null, null, null, null), 10],
] as const)('%s: %j with %s jobs', (state, wages, jobs) => {
  expect(stateOf({ wages, jobs })).toBe(state)
})

test('what is collapsed is said once, and a small sample says how far it may be off', () => {
  const runs = equalPercentiles({ wages: wages(1, 2, 3, 3, 5) })
  expect(runs.map(runInWords)).toEqual(['half to three quarters'])
  expect(sampleWarning({ wageError: 9.9 })).toBeUndefined()
  expect(sampleWarning({ wageError: 10 })).toBe('A small sample; the true average may differ by about ± 16%.')
  expect(sampleWarning({ wageError: 20 })).toBe('Rough: a small sample; the true average may differ by about ± 33%.')
})
