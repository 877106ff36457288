import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Answer,
  countOpen,
  fieldName,
  formatAnswers,
  mostOpen,
  parseAnswers,
  readAnswers,
  scoreAnswers,
} from '#lib/interests/answers'
import { statements } from '#lib/interests/statements'

const anyAnswers = fc.array(fc.constantFrom<Answer>(0, 1, 2, undefined), { minLength: 30, maxLength: 30 })

function fieldsOf(answers: Answer[]) {
  const given = answers.flatMap((answer, index) => (answer === undefined ? [] : [[fieldName(index), String(answer)]]))
  return new URLSearchParams(given)
}

test('the form’s fields give the answers, and the answers an address that gives them back', () => {
  fc.assert(
    fc.property(anyAnswers, answers => {
      expect(readAnswers(fieldsOf(answers))).toEqual(answers)
      expect(parseAnswers(formatAnswers(answers))).toEqual(answers)
    }),
  )
})

test('whatever the form sends, there are thirty answers, and scores in range or none', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(fc.string(), fc.constantFrom('s1', 's30')), fc.string())), fields => {
      const answers = readAnswers(new URLSearchParams(fields))
      expect(answers).toHaveLength(30)
      for (const score of Object.values(scoreAnswers(answers) ?? {})) expect(score >= 0 && score <= 10).toBe(true)
    }),
  )
})

test('no text but thirty answers is read from an address', () => {
  expect(parseAnswers('')).toBeUndefined()
  expect(parseAnswers('2'.repeat(29))).toBeUndefined()
  expect(parseAnswers(`${'2'.repeat(29)}3`)).toBeUndefined()
})

test('likes count 2, dislikes 0, and what is not sure or left open 1', () => {
  const likes = { realistic: 2, social: 1, investigative: 0 }
  const answers = statements.map(({ type }) => (type in likes ? likes[type as keyof typeof likes] : 1) as Answer)
  expect(scoreAnswers(answers)).toEqual({
    realistic: 10,
    investigative: 0,
    artistic: 5,
    social: 5,
    enterprising: 5,
    conventional: 5,
  })
  answers[answers.indexOf(2)] = undefined
  expect(scoreAnswers(answers)?.realistic).toBe(9)
})

test('a few may stay open, not more', () => {
  const answers = statements.map((_, index): Answer => (index < mostOpen ? undefined : 2))
  expect(countOpen(answers)).toBe(mostOpen)
  expect(scoreAnswers(answers)).toBeDefined()
  expect(scoreAnswers([...answers.slice(0, -1), undefined])).toBeUndefined()
})
