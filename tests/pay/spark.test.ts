import { expect, test } from 'vitest'
import { getOccupation, getOccupations } from '#lib/occupations/catalog'
import { layOutDots, sparkOf } from '#lib/pay/spark'

const paid = (soc: string) => ({ occupation: getOccupation(soc) })

test('a bar stands where the release puts its ends and its median, on one scale up to $200,000', () => {
  const annual = getOccupation('29-1141')?.releases[0]?.annual
  const share = (wage: unknown) => Math.round((Number(wage) / 200_000) * 10_000) / 100
  expect(sparkOf(paid('29-1141'))).toEqual({
    low: share(annual?.p10),
    median: share(annual?.median),
    high: share(annual?.p90),
    beyond: false,
  })
})

test('every bar lies on the scale; one that goes on above it says so and has no median that is not on it', () => {
  const sparks = getOccupations().map(occupation => ({ occupation, spark: sparkOf({ occupation }) }))
  expect(sparks.filter(({ spark }) => spark).length).toBeGreaterThan(700)
  for (const { occupation, spark } of sparks) {
    if (!spark) continue
    const { low, median = low, high, beyond } = spark
    expect([low, median, high], occupation.title).toEqual([low, median, high].sort((a, b) => a - b))
    expect(high, occupation.title).toBeLessThanOrEqual(100)
    if (beyond) expect(high, occupation.title).toBe(100)
  }
  const wages = {
    p10: 90_000,
    p25: null,
    median: { atLeast: 239_200 },
    p75: null,
    p90: { atLeast: 239_200 },
    mean: null,
  }
  const surgeon = { occupation: { releases: [{ year: 2025, employment: null, annual: wages }] } }
  expect(sparkOf(surgeon)).toEqual({ low: 45, median: undefined, high: 100, beyond: true })
})

test('pay that is only known by the hour, or not at all, has no bar and no dot', () => {
  const wages = { p10: 20, p25: 25, median: 30, p75: 35, p90: 40, mean: 31 }
  const actor = { occupation: { releases: [{ year: 2025, employment: null, hourly: wages }] } }
  expect(sparkOf(actor)).toBeUndefined()
  expect(sparkOf({})).toBeUndefined()
  expect(layOutDots([actor, {}])).toEqual({ dots: [], beyond: [] })
})

test('each occupation is one dot or lies beyond the scale, and no two dots have one place', () => {
  const works = getOccupations().map(occupation => ({ occupation }))
  const { dots, beyond } = layOutDots(works)
  const known = works.filter(({ occupation }) => occupation.releases[0]?.annual?.median)
  expect(dots.length + beyond.length).toBe(known.length)
  expect(beyond.length).toBeGreaterThan(0)
  expect(new Set(dots.map(({ at, row }) => `${at} ${row}`)).size).toBe(dots.length)
  const at = dots.find(({ work }) => work.occupation.soc === '29-1141')?.at
  expect(at).toBe(48.75)
})
