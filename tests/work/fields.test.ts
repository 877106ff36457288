import { expect, test } from 'vitest'
import { getAllOccupationsTotal, getOccupation } from '#lib/occupations/catalog'
import { getField } from '#lib/occupations/fields'
import { fieldIntroductions } from '#lib/work/field-introductions'
import { getFields, sumField } from '#lib/work/fields'

const fields = getFields()

test('every measured field has an introduction of two to four sentences without figures, and no other has one', () => {
  expect(Object.keys(fieldIntroductions)).toEqual(fields.map(({ slug }) => slug))
  for (const text of Object.values(fieldIntroductions)) {
    expect(text.match(/[.](\s|$)/g)?.length).toBeGreaterThanOrEqual(2)
    expect(text.match(/[.](\s|$)/g)?.length).toBeLessThanOrEqual(4)
    expect(text).not.toMatch(/\d/)
  }
})

test('the jobs of all fields come to the official total, and so does their change', () => {
  const total = getAllOccupationsTotal().projection
  const sums = fields.map(field => sumField(field).projected)
  const jobs = sums.reduce((all, one) => all + (one?.jobs ?? 0), 0)
  const change = sums.reduce((all, one) => all + (one?.change ?? 0), 0)
  expect(jobs / (total?.employment ?? 0)).toBeCloseTo(1, 2)
  expect(change / (total?.change ?? 0)).toBeCloseTo(1, 2)
})

test('a field gives its largest occupation and the ends of its pay', () => {
  const healthcare = getField('healthcare')
  if (!healthcare) throw new Error('found no field healthcare')
  const { largest, lowestPaid, highestPaid, occupations, projected } = sumField(healthcare)
  expect(largest[0]).toBe(getOccupation('29-1141'))
  const medians = occupations.flatMap(({ releases: [newest] }) => {
    const median = newest?.annual?.median
    return typeof median === 'number' ? [median] : []
  })
  expect(lowestPaid?.releases[0]?.annual?.median).toBe(Math.min(...medians))
  expect(highestPaid?.releases[0]?.annual?.median).toBe(Math.max(...medians))
  expect(projected?.changePercent).toBeCloseTo(((projected?.change ?? 0) / (projected?.jobs ?? 1)) * 100)
})
