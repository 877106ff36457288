import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Pay } from '#lib/pay/pay'
import { layOutScale } from '#lib/pay/scale'

const range = (from: number): Pay['wages'] => ({
  p10: from,
  p25: from * 1.2,
  median: from * 1.5,
  p75: from * 2,
  p90: from * 2.5,
})

test('one scale for all: twice the pay stands twice as far from zero', () => {
  const { bars, all } = layOutScale([range(20_000), range(40_000)], 40_000)
  expect(bars[1]?.low).toBeCloseTo((bars[0]?.low ?? 0) * 2, 0)
  expect(all).toBe(bars[1]?.low)
  expect(bars[1]?.high).toBeLessThan(100)
})

test('a range with a bound at its top runs to the end of the scale', () => {
  const { bars } = layOutScale([
    { ...range(100_000), p75: { atLeast: 239_200 }, p90: { atLeast: 239_200 } },
    range(20_000),
  ])
  expect(bars[0]).toMatchObject({ high: 100, highInner: 100, open: true })
  expect(bars[1]?.open).toBe(false)
})

test('percentiles that are not released leave no mark', () => {
  const { bars } = layOutScale([{ p10: 30_000, p25: null, median: 40_000, p75: null, p90: 50_000 }])
  expect(bars[0]).toMatchObject({ lowInner: undefined, highInner: undefined })
  expect(bars[0]?.low).toBeLessThan(bars[0]?.median ?? 0)
})

test('the amounts along the scale are few, rise from zero and stay on it', () => {
  fc.assert(
    fc.property(fc.double({ min: 7.25, max: 800_000, noNaN: true }), from => {
      const { ticks } = layOutScale([range(from)])
      expect(ticks.length).toBeGreaterThan(1)
      expect(ticks.length).toBeLessThanOrEqual(5)
      expect(ticks[0]).toEqual({ at: 0, amount: 0 })
      for (const { at } of ticks) expect(at).toBeLessThanOrEqual(100)
    }),
  )
})
