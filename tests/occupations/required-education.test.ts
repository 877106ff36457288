import { expect, test } from 'vitest'
import { getOccupations } from '#lib/occupations/catalog'
import { getDetailFile } from '#lib/occupations/details'
import { getRequiredEducation, mostFrequent } from '#lib/occupations/required-education'
import { officialWayIn, sayWayIn } from '#lib/occupations/way-in'
import { site } from '#lib/site'

site.production = true

test('a figure that O*NET advises against showing is not shown, nor is a smaller one called the most frequent', () => {
  const [nurses] = getRequiredEducation('29-1141')
  expect(nurses?.shares.find(({ official }) => official === "Bachelor's Degree")?.percent).toBeNull()
  expect(nurses && mostFrequent(nurses)).toBeUndefined()
  const [cashiers] = getRequiredEducation('41-2011')
  expect(cashiers && mostFrequent(cashiers)).toMatchObject({ words: 'High school diploma', percent: 44.32 })
})

test('shares of those asked come to 100 percent at most, and to all of it where every figure is shown', () => {
  let whole = 0
  for (const { of, soc } of getDetailFile('required-education')?.records ?? [])
    for (const { percents } of of) {
      const sum = percents.reduce<number>((all, percent) => all + (percent ?? 0), 0)
      expect([soc, sum <= 100.1]).toEqual([soc, true])
      if (percents.every(percent => percent !== null)) {
        whole++
        expect([soc, Math.round(sum)]).toEqual([soc, 100])
      }
    }
  expect(whole).toBeGreaterThan(500)
})

test('every way in that the projections name has everyday words, beside the official ones', () => {
  const unknown = getOccupations().flatMap(({ soc, projection }) => {
    const way = projection && sayWayIn(projection)
    return way && /on-the-job|credential|nondegree|\bNone\b/.test(`${way.value} ${way.note}`) ? [soc] : []
  })
  expect(unknown).toEqual([])
  const managers = { education: "Bachelor's degree", experience: '5 years or more', training: 'None' }
  expect(sayWayIn(managers)).toEqual({
    value: "Bachelor's degree",
    note: '5 years or more of related work first',
  })
  expect(officialWayIn(managers)[1]).toBe('work experience in a related occupation: 5 years or more')
  expect(sayWayIn({ education: null, experience: null, training: null })).toBeUndefined()
})
