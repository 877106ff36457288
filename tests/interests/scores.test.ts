import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatScores, leadingTypes, parseScores, spreadOf } from '#lib/interests/scores'
import { anyParams, anyScores } from './any-address'

const scores = { realistic: 7, investigative: 3, artistic: 10, social: 9, enterprising: 0, conventional: 2 }
const params = { r: '7', i: '3', a: '10', s: '9', e: '0', c: '2' }

test('reads six scores', () => {
  expect(parseScores(params)).toEqual({ scores, ignored: [] })
})

test('says which score is nonsense, and gives none then', () => {
  expect(parseScores({ ...params, s: '11' })).toEqual({
    ignored: ['“11” is not a score for Social. A score is a whole number from 0 to 10.'],
  })
})

test('of a repeated score the first counts', () => {
  expect(parseScores({ ...params, r: ['7', '1'] })).toEqual({
    scores,
    ignored: ['`r` came more than once; only the first counts.'],
  })
})

test('five scores are no scores', () => {
  expect(parseScores({ ...params, c: undefined }).scores).toBeUndefined()
})

test('whatever an address says, it gives six scores in range or none', () => {
  fc.assert(
    fc.property(anyParams, anyParams => {
      const { scores, ignored } = parseScores(anyParams)
      for (const sentence of ignored) expect(sentence.length).toBeLessThan(160)
      if (!scores) return
      expect(Object.keys(scores)).toHaveLength(6)
      for (const score of Object.values(scores)) expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(score)
    }),
  )
})

test('scores come back from their address', () => {
  fc.assert(
    fc.property(anyScores, scores => {
      const params = Object.fromEntries(new URLSearchParams(formatScores(scores)))
      expect(parseScores(params)).toEqual({ scores, ignored: [] })
    }),
  )
})

test('the highest leads, with those at most one point behind', () => {
  expect(leadingTypes(scores).map(({ name }) => name)).toEqual(['Artistic', 'Social'])
  expect(spreadOf(scores)).toBe(10)
})
