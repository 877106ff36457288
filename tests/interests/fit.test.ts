import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitOf, rankByFit } from '#lib/interests/fit'
import type { PerType } from '#lib/interests/holland-types'
import { spreadOf } from '#lib/interests/scores'
import { anyInterests, anyScores } from './any-address'

const person = { realistic: 10, investigative: 8, artistic: 0, social: 2, enterprising: 4, conventional: 6 }
const anyWork = fc
  .array(fc.record({ title: fc.string(), interests: fc.option(anyInterests, { nil: undefined }) }))
  .map(work => work.map((one, id) => ({ ...one, id })))

/** The same pattern on O*NET’s scale. */
function toInterests(scores: PerType): PerType {
  return Object.fromEntries(Object.entries(scores).map(([key, score]) => [key, 1 + score * 0.6])) as PerType
}

test('the fit is Pearson’s correlation', () => {
  // Worked by hand: deviations 5 3 -5 -3 -1 1 and 2 0 -1 1 -1 -1; 12 ÷ √(70 × 8).
  const work = { realistic: 5, investigative: 3, artistic: 2, social: 4, enterprising: 2, conventional: 2 }
  expect(fitOf(person, work)).toBeCloseTo(12 / Math.sqrt(70 * 8), 10)
})

test('the same pattern gives 1, the opposite -1, whatever the height', () => {
  fc.assert(
    fc.property(anyScores, scores => {
      fc.pre(spreadOf(scores) > 0)
      const opposite = Object.fromEntries(Object.entries(scores).map(([key, score]) => [key, 10 - score])) as PerType
      expect(fitOf(scores, toInterests(scores))).toBeCloseTo(1, 9)
      expect(fitOf(scores, opposite)).toBeCloseTo(-1, 9)
    }),
  )
})

test('the fit lies between -1 and 1, and is there unless one of them is flat', () => {
  fc.assert(
    fc.property(anyScores, anyInterests, (scores, interests) => {
      const fit = fitOf(scores, interests)
      if (spreadOf(scores) === 0 || spreadOf(interests) === 0) expect(fit).toBeUndefined()
      else expect(fit !== undefined && fit >= -1 && fit <= 1).toBe(true)
    }),
  )
})

test('equal scores fit nothing', () => {
  const flat = { realistic: 5, investigative: 5, artistic: 5, social: 5, enterprising: 5, conventional: 5 }
  expect(fitOf(flat, toInterests(person))).toBeUndefined()
})

test('a ranking has the same work, each once, and never a better fit behind a worse one', () => {
  fc.assert(
    fc.property(anyScores, anyWork, (scores, work) => {
      const ranked = rankByFit(scores, work)
      expect(ranked.toSorted((one, other) => one.id - other.id)).toMatchObject(work)
      expect(ranked).toHaveLength(work.length)
      const fits = ranked.map(({ fit }) => fit ?? -2)
      for (const [index, fit] of fits.entries()) expect(fits[index + 1] ?? -2).toBeLessThanOrEqual(fit + 1e-8)
    }),
  )
})

test('a perfect match comes first', () => {
  fc.assert(
    fc.property(anyScores, anyWork, (scores, work) => {
      fc.pre(spreadOf(scores) > 0)
      const perfect = { id: -1, title: 'perfect', interests: toInterests(scores) }
      const ranked = rankByFit(scores, [...work, perfect])
      const before = ranked.slice(
        0,
        ranked.findIndex(({ interests }) => interests === perfect.interests),
      )
      for (const { fit } of before) expect(fit).toBeCloseTo(1, 8)
    }),
  )
})

test('equal fits stand by title, and work without interests comes last', () => {
  const interests = toInterests(person)
  const work = [{ title: 'Zookeeper' }, { title: 'Baker', interests }, { title: 'Able seaman', interests }]
  expect(rankByFit(person, work).map(({ title }) => title)).toEqual(['Able seaman', 'Baker', 'Zookeeper'])
})
