import { expect, test } from 'vitest'
import { getEducationLevel } from '#lib/occupations/education'
import { getArea } from '#lib/places/areas'
import type { Cell } from '#lib/places/cell'
import { cellsOf, nationalCells } from '#lib/places/cells'
import { highlightsOf } from '#lib/places/highlights'
import { industriesOf } from '#lib/places/industries'
import { fewestJobs, groupByPay } from '#lib/places/ranks'

const area = (slug: string) => getArea(slug) ?? expect.fail(`no area ${slug}`)

function made(median: Cell['wages']['median'], wageError: number | null, jobs: number | null = 1000): { cell: Cell } {
  const wages = { p10: median, p25: median, median, p75: median, p90: median, mean: median }
  const rest = { jobsError: null, perThousand: null, quotient: null, soc: '11-1011', area: '3900000' }
  return { cell: { ...rest, jobs, unit: 'year', wages, wageError } }
}
const medians = (groups: { cell: Cell }[][]) => groups.map(group => group.map(({ cell }) => cell.wages.median))

test('a group ends at the first that is below its first by more than 1.645 × √(se₁² + se₂²)', () => {
  // 1.645 × √(1000² + 977²) = 2299.8: a gap of 2299 is within, one of 2300 is not.
  expect(medians(groupByPay([made(97_701, 1), made(100_000, 1)]))).toEqual([[100_000, 97_701]])
  expect(medians(groupByPay([made(97_700, 1), made(100_000, 1)]))).toEqual([[100_000], [97_700]])
  // Each is held against the first of its group, not against its neighbor.
  expect(medians(groupByPay([made(100_000, 1), made(98_500, 1), made(97_000, 1)]))).toEqual([
    [100_000, 98_500],
    [97_000],
  ])
})

test('a withheld median is sorted as its bound, below real ones above it; what has no median or error is left out', () => {
  const rows = [
    made({ atLeast: 239_200 }, 0),
    made(300_000, 0),
    made(200_000, 0),
    made(null, null),
    made(250_000, null),
  ]
  expect(medians(groupByPay(rows))).toEqual([[300_000], [{ atLeast: 239_200 }], [200_000]])
})

test('fewer than 100 jobs, or a count that is not released, is left out until a reader asks for it', () => {
  const rows = [made(3, 0, 90), made(2, 0, null), made(1, 0, fewestJobs)]
  expect(medians(groupByPay(rows))).toEqual([[1]])
  expect(medians(groupByPay(rows, 0))).toEqual([[3], [2], [1]])
})

test('of the ten best paying metropolitan areas, 86 % of neighbors cannot be told apart and 32 % have few jobs', () => {
  const tops = nationalCells().map(({ soc }) => {
    const areas = cellsOf(soc).filter(({ area }) => area.kind === 'metropolitan')
    return groupByPay(areas, 0).flat().slice(0, 10)
  })
  const pairs = tops.flatMap(top => top.slice(1).map((row, i) => [top[i], row]))
  const same = pairs.filter(
    pair =>
      groupByPay(
        pair.flatMap(row => row ?? []),
        0,
      ).length === 1,
  )
  const few = tops.flat().filter(({ cell }) => cell.jobs !== null && cell.jobs < fewestJobs)
  expect(same.length / pairs.length).toBeCloseTo(0.862, 3)
  expect(few.length / tops.flat().length).toBeCloseTo(0.319, 3)
})

test('a place shows most jobs, best pay and what stands out; schooling narrows them all', () => {
  const all = highlightsOf(area('columbus-oh'), { small: false })
  expect(all.mostJobs.map(({ cell }) => cell.jobs ?? 0)).toEqual(
    all.mostJobs.map(({ cell }) => cell.jobs ?? 0).sort((a, b) => b - a),
  )
  expect(all.bestPaid.flat().length).toBeGreaterThanOrEqual(12)
  expect(all.bestPaid.flat().every(({ cell }) => (cell.jobs ?? 0) >= 100 && cell.unit === 'year')).toBe(true)
  expect(all.standOut.every(({ cell }) => (cell.quotient ?? 0) > 1 && (cell.jobs ?? 0) >= 100)).toBe(true)
  const school = getEducationLevel('high-school-diploma-or-equivalent') ?? expect.fail('no such level')
  const narrowed = highlightsOf(area('columbus-oh'), { small: false, education: school })
  const shown = [...narrowed.mostJobs, ...narrowed.bestPaid.flat(), ...narrowed.standOut].map(({ title }) => title)
  expect(narrowed.chosen).toBeLessThan(all.chosen)
  expect(shown).not.toContain('Registered Nurses')
  expect(shown).toContain('Stockers and Order Fillers')
})

test('the nation’s share of jobs that stand out follows from its own counts', () => {
  for (const { cell, nation } of highlightsOf(area('ohio'), { small: false }).standOut)
    expect((cell.perThousand ?? 0) / (nation ?? 0)).toBeCloseTo(cell.quotient ?? 0, 1)
})

test('the sectors of an occupation do not overlap: their jobs are the nation’s', () => {
  for (const soc of ['29-1141', '25-2021', '41-2011']) {
    const { sectors, paying } = industriesOf(soc)
    expect(sectors.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
    expect(paying.every(({ jobs }) => (jobs ?? 0) >= 100)).toBe(true)
  }
  expect(industriesOf('29-1141').sectors[0]).toMatchObject({
    name: 'Health Care and Social Assistance',
    jobs: 2_895_620,
  })
  expect(industriesOf('55-1011')).toEqual({ sectors: [], paying: [] })
})
