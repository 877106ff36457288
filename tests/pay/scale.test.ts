import { expect, test } from 'vitest'
import { getOccupations } from '#lib/occupations/catalog'
import { type Pay, payOf } from '#lib/pay/pay'
import { toPicture } from '#lib/pay/picture'
import { placeOnScale, scaleTicks, toBar } from '#lib/pay/scale'

const range = (from: number, unit: Pay['unit'] = 'year'): Pay => ({
  unit,
  wages: { p10: from, p25: from * 1.2, median: from * 1.5, p75: from * 2, p90: from * 2.5 },
})

test('twice the pay stands twice as far from zero, in whatever picture', () => {
  expect(toBar(range(40_000)).low).toBe(toBar(range(20_000)).low * 2)
  expect(toBar(range(40_000))).toMatchObject({
    low: 20,
    lowInner: 24,
    median: 30,
    highInner: 40,
    high: 50,
    beyond: false,
  })
})

test('an hour stands where its year of full-time work would', () => {
  expect(toBar(range(20, 'hour')).low).toBe(placeOnScale(20 * 2080, 'year'))
  expect(scaleTicks('hour')).toEqual([0, 26, 52, 78].map((at, index) => ({ at, amount: index * 25 })))
})

test('a range with a bound at its top runs to the end of the scale and past it', () => {
  const { wages } = range(100_000)
  const bar = toBar({ unit: 'year', wages: { ...wages, p75: { atLeast: 239_200 }, p90: { atLeast: 239_200 } } })
  expect(bar).toMatchObject({ high: 100, highInner: 100, beyond: true })
})

test('an amount past the end of the scale is drawn at its end, with an arrow', () => {
  expect(toBar(range(90_000))).toMatchObject({ high: 100, beyond: true, low: 45 })
})

test('percentiles that are not released leave no mark', () => {
  const bar = toBar({ unit: 'year', wages: { p10: 30_000, p25: null, median: 40_000, p75: null, p90: null } })
  expect(bar).toEqual({ low: 15, high: 20, median: 20, beyond: false })
})

test('every occupation is drawn on the scale, its percentiles in their order', () => {
  for (const occupation of getOccupations()) {
    const pay = payOf({ occupation })
    if (!pay) continue
    const { bar, description } = toPicture(pay, occupation.title)
    const places = [bar.low, bar.lowInner, bar.median, bar.highInner, bar.high].filter(at => at !== undefined)
    expect([occupation.title, places]).toEqual([occupation.title, places.toSorted((a, b) => a - b)])
    expect(places.every(at => at >= 0 && at <= 100)).toBe(true)
    expect(description).not.toMatch(/undefined|NaN/)
  }
})
