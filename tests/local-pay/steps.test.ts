import { expect, test } from 'vitest'
import { payStepsOf, stepOf } from '#lib/local-pay/steps'
import { cellsOf, nationalCells } from '#lib/places/cells'

const mediansOf = (soc: string) =>
  cellsOf(soc).flatMap(({ area, cell }) => (area.kind === 'state' ? [cell.wages.median] : []))

test('five steps of nurses have round bounds and hold all states, seven at least in each', () => {
  const medians = mediansOf('29-1141')
  const steps = payStepsOf(medians, 'year')
  expect(steps.map(({ name }) => name)).toEqual([
    'under $80,000',
    '$80,000 to under $85,000',
    '$85,000 to under $95,000',
    '$95,000 to under $105,000',
    '$105,000 or more',
  ])
  const counts = steps.map((_, at) => medians.filter(median => stepOf(median, steps) === at).length)
  expect(counts.reduce((sum, count) => sum + count)).toBe(53)
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(7)
})

test('elementary school teachers, whose medians lie close, have five steps too', () => {
  expect(payStepsOf(mediansOf('25-2021'), 'year')).toHaveLength(5)
})

test('a withheld median stands in the last step, one that is not released in none', () => {
  const steps = payStepsOf(mediansOf('29-1214'), 'year')
  expect(stepOf({ atLeast: 239_200 }, steps)).toBe(4)
  expect(stepOf(null, steps)).toBeUndefined()
  expect(payStepsOf([{ atLeast: 239_200 }, null], 'year')).toEqual([{ name: '$239,200 or more' }])
  expect(payStepsOf([null], 'year')).toEqual([])
})

test('of every occupation each state with a median is in one step whose bounds hold it, and no step is empty', () => {
  for (const { soc, unit } of nationalCells()) {
    const medians = mediansOf(soc)
    const steps = payStepsOf(medians, unit ?? 'year')
    expect(steps.length, soc).toBeLessThanOrEqual(5)
    const filled = new Set<number>()
    for (const median of medians) {
      const at = stepOf(median, steps)
      if (at === undefined) continue
      filled.add(at)
      const { from = 0, to = Number.POSITIVE_INFINITY } = steps[at] ?? expect.fail(soc)
      if (typeof median === 'number') expect(median >= from && median < to, `${soc} ${median}`).toBe(true)
    }
    expect(filled.size, soc).toBe(steps.length)
  }
})
