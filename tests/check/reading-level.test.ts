import { expect, test } from 'vitest'
import { jobNames, readingLevel } from '#lib/check/reading-level'

const none = new Set<string>()
const level = (...texts: string[]) => readingLevel(texts, none)

test('is the formula: 0.39 × words a sentence + 11.8 × syllables a word − 15.59', () => {
  expect(level('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59)
  expect(level('A yellow lemon. The cat sat on the old mat here.')).toBeCloseTo(
    (0.39 * 11) / 2 + (11.8 * 13) / 11 - 15.59,
  )
})

test('items and labels are sentences of their own, with or without a full stop', () => {
  expect(level('Wash the pan', 'Dry the pan', 'Put it back')).toBe(level('Wash the pan. Dry the pan. Put it back.'))
  expect(level('Wash the pan', 'Dry the pan')).toBeLessThan(level('Wash the pan Dry the pan') ?? 0)
})

test('initials with dots do not end a sentence', () => {
  expect(level('You must ask the U.S. Department first.')).toBe(level('You must ask the first.'))
})

test.each([
  ['proper names', 'You take the National Board Dental Hygiene Examination at school.', 'You take the at school.'],
  ['acronyms, also at the start', 'CODA and (ADEX) say so.', 'and say so.'],
  ['figures', 'You see 14 teeth at 8:30.', 'You see teeth at.'],
])('leaves %s out', (_, text, left) => {
  expect(level(text)).toBe(level(left))
})

test.each([
  ['the first word of a sentence', 'Considerable deliberation helps.', 'considerable deliberation helps.'],
  ['the first word of a quotation', 'You say “Immediately” to her.', 'You say “immediately” to her.'],
  ['what follows a colon', 'It is so: Nobody knows.', 'It is so: nobody knows.'],
  ['I', 'He and I go.', 'He and i go.'],
])('%s is no name', (_, text, plain) => {
  expect(level(text)).toBe(level(plain))
})

test('names of jobs are left out, in the plural too, and a longer one before a shorter', () => {
  const jobs = jobNames(['Registered nurses', 'Nurse', 'Emergency medical technician (EMT)'])
  expect(readingLevel(['A registered nurse helps the emergency medical technicians.'], jobs)).toBe(
    level('A helps the.'),
  )
  expect(readingLevel(['Two nurses came.'], jobs)).toBe(level('Two came.'))
  expect(readingLevel(['A registered letter came.'], jobs)).toBe(level('A registered letter came.'))
})

test('nothing but names has no level', () => {
  expect(level('NATE 2025', '')).toBeUndefined()
  expect(readingLevel(['Nurses'], jobNames(['Nurse']))).toBeUndefined()
})
