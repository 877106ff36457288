import { beforeAll, expect, test } from 'vitest'
import { searchEntries } from '#lib/search/search'
import { site } from '#lib/site'
import { judge, readQuestions } from './judge-questions'

site.production = true

/** Reads the guide and makes the index, which takes long on a busy machine. */
beforeAll(() => void searchEntries('nurse'), 120_000)

const questions = readQuestions()
const kinds = ['title', 'word', 'misspelt', 'wish', 'feature', 'place', 'field', 'site']

test('there are 150 questions of eight kinds, each once, and the coin halves them', () => {
  expect(questions.length).toBeGreaterThanOrEqual(150)
  expect([...new Set(questions.map(({ kind }) => kind))].sort()).toEqual(kinds.toSorted())
  expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length)
  expect(questions.filter(({ answers }) => answers.length === 0)).toEqual([])
  const tuned = questions.filter(({ isTuned }) => isTuned).length
  expect(tuned).toBeGreaterThan(questions.length / 3)
  expect(tuned).toBeLessThan((2 * questions.length) / 3)
})

test('every question of the half that the table is tuned on is answered', { timeout: 120_000 }, () => {
  const open = questions.filter(({ isTuned }) => isTuned).map(judge)
  expect(open.filter(({ isAnswered }) => !isAnswered).map(({ question, first }) => `${question}: ${first}`)).toEqual([])
})

test('of the other half at least 85 in a hundred are answered by a card, a list or the right page', {
  timeout: 120_000,
}, () => {
  const judged = questions.filter(({ isTuned }) => !isTuned).map(judge)
  const answered = judged.filter(({ isAnswered }) => isAnswered)
  console.log(
    judged.map(({ question, first, isAnswered }) => `${isAnswered ? ' ' : '×'} ${question} → ${first}`).join('\n'),
  )
  expect(answered.length / judged.length).toBeGreaterThanOrEqual(0.85)
})
