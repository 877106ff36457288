import { expect, test } from 'vitest'
import { formatMoveChoice, parseMoveChoice } from '#lib/moves/choice'
import { sayDemand } from '#lib/moves/demand-words'
import { distanceOf } from '#lib/moves/demands'
import { yearsLacking } from '#lib/moves/preparation'
import { findMissing, findShared } from '#lib/moves/skills'
import { sayPayStep, sayWay } from '#lib/moves/steps'
import type { Occupation } from '#lib/occupations/occupation'
import type { Entry } from '#lib/work/entries'

function entry(facts: {
  education?: string
  training?: string
  experience?: string
  median?: unknown
  hour?: number
}): Entry {
  const wages = (median: unknown) => ({ p10: null, p25: null, median, p75: null, p90: null, mean: null })
  const release = {
    ...(facts.median === undefined ? {} : { annual: wages(facts.median) }),
    ...(facts.hour === undefined ? {} : { hourly: wages(facts.hour) }),
  }
  const projection = { experience: null, training: null, ...facts }
  const occupation = { projection, releases: [release] } as unknown as Occupation
  return { kind: 'occupation', id: 'x', title: 'X', soc: '11-1011', href: '/', occupation }
}

test('says what the usual way asks, with how long it takes from here', () => {
  const associate = entry({ education: "Associate's degree" })
  const bachelor = entry({ education: "Bachelor's degree" })
  const none = entry({ education: 'No formal educational credential' })
  expect(sayWay(bachelor, bachelor)).toEqual(['no more school than now'])
  expect(sayWay(associate, bachelor)).toEqual(['a bachelor’s degree (about two years more)'])
  expect(sayWay(none, bachelor)).toEqual(['a bachelor’s degree (about four years)'])
  expect(sayWay(bachelor, associate)).toEqual(['no more school than now'])
  expect(sayWay(entry({}), associate)).toEqual(['an associate’s degree'])
  expect(sayWay(associate, entry({}))).toEqual(['school: not given'])
})

test('names the gate first, and what else is asked for last', () => {
  const none = entry({ education: 'No formal educational credential' })
  const asked = { education: 'High school diploma or equivalent', training: 'Apprenticeship', experience: 'None' }
  expect(sayWay(none, { ...entry(asked), soc: '47-2111' })).toEqual([
    'a state or local license in most places',
    'a high school diploma',
    'an apprenticeship (paid)',
  ])
})

test('says the step of pay, median against median', () => {
  const now = entry({ median: 50_000, hour: 24.5 })
  expect(sayPayStep(now, entry({ median: 60_000 }))).toBe('$10,000 a year more (+20%): $60,000 a year at the median')
  expect(sayPayStep(now, entry({ median: 40_000 }))).toBe('$10,000 a year less (-20%): $40,000 a year at the median')
  expect(sayPayStep(now, entry({ median: 50_000 }))).toBe('The same: $50,000 a year at the median')
  expect(sayPayStep(now, entry({ hour: 26.95 }))).toBe('$2.45 an hour more (+10%): $26.95 an hour at the median')
  expect(sayPayStep(now, entry({ median: { atLeast: 239_200 } }))).toBe('$239,200 or more a year at the median')
  expect(sayPayStep(now, entry({}))).toBe('Pay not released')
})

test('shared skills are important in both and asked for no more; missing ones clearly more', () => {
  const skill = (name: string, importance: number, level: number) => ({ name, importance, level })
  const own = [skill('Writing', 4, 4), skill('Speaking', 3, 3), skill('Science', 1, 0), skill('Repairing', 4, 4)]
  const target = [skill('Speaking', 5, 4), skill('Writing', 4, 4.4), skill('Science', 3, 3), skill('Repairing', 2, 1)]
  expect(findShared(own, target).map(({ name }) => name)).toEqual(['Writing'])
  expect(findMissing(own, target)).toEqual([
    { name: 'Science', from: 0, to: 3 },
    { name: 'Speaking', from: 3, to: 4 },
  ])
  expect(findMissing(own, [skill('Programming', 5, 5)])).toEqual([])
})

test('what is missing counts in full, what is to spare a quarter, over the scores that both have', () => {
  expect(distanceOf(Float64Array.of(1, 2, Number.NaN), Float64Array.of(4, 6, 9))).toBeCloseTo(Math.sqrt(25 / 2))
  expect(distanceOf(Float64Array.of(4, 6), Float64Array.of(1, 2))).toBeCloseTo(Math.sqrt(25 / 8))
  expect(distanceOf(Float64Array.of(3), Float64Array.of(3))).toBe(0)
  expect(distanceOf(Float64Array.of(Number.NaN), Float64Array.of(3))).toBe(Number.POSITIVE_INFINITY)
})

test('years of school, training and license add up; a professional degree of another profession is taken anew', () => {
  const work = (soc: string, education: string, training = 'None') =>
    ({ soc, projection: { education, training } }) as unknown as Occupation
  const high = 'High school diploma or equivalent'
  expect(yearsLacking(work('43-9061', high), work('43-6014', high))).toBe(0)
  expect(yearsLacking(work('43-9061', high), work('47-2111', high, 'Apprenticeship'))).toBe(4)
  expect(
    yearsLacking(
      work('29-1051', 'Doctoral or professional degree'),
      work('29-1021', 'Doctoral or professional degree'),
    ),
  ).toBe(5)
})

test('words for what O*NET scores: plain where its own say little, else as they are', () => {
  expect(sayDemand('Social Perceptiveness')).toBe('reading people')
  expect(sayDemand('Repairing')).toBe('repairing')
})

test('filters are read from the address and written back; nonsense is noted', () => {
  const { choice, ignored } = parseMoveChoice({ education: 'same', pay: 'lots', profiles: ['only', 'all'], other: 'x' })
  expect(choice).toEqual({ education: true, pay: 'same', order: 'near', profiles: true })
  expect(ignored).toHaveLength(2)
  expect(formatMoveChoice(choice)).toBe('?education=same&profiles=only')
  expect(formatMoveChoice(choice, 'ohio')).toBe('?education=same&profiles=only&place=ohio')
  expect(formatMoveChoice(parseMoveChoice({ pay: 'same' }).choice)).toBe('')
  const raise = parseMoveChoice({ pay: '5000', order: 'raise' })
  expect(raise.ignored).toEqual([])
  expect(formatMoveChoice(raise.choice)).toBe('?pay=5000&order=raise')
})
