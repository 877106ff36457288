import { expect, test } from 'vitest'
import { toChecklist } from '#lib/practice/sheet'

test('parts what an interviewer looks for into its sentences', () => {
  expect(toChecklist('Tact, and calm. Say whom you would ask! Then what?')).toEqual([
    'Tact, and calm.',
    'Say whom you would ask!',
    'Then what?',
  ])
})

test('a quotation, a number or an abbreviation does not end a sentence', () => {
  expect(toChecklist('Names, such as "clearing notes in Epic." If it is new to you, say so.')).toEqual([
    'Names, such as "clearing notes in Epic."',
    'If it is new to you, say so.',
  ])
  expect(toChecklist('Call Dr. Lee. Say, e.g. what dropped below 3.5 points.')).toEqual([
    'Call Dr. Lee.',
    'Say, e.g. what dropped below 3.5 points.',
  ])
})

test('text without a full stop is one point, and no text none', () => {
  expect(toChecklist('  patience ')).toEqual(['patience'])
  expect(toChecklist('Ask for Dr.')).toEqual(['Ask for Dr.'])
  expect(toChecklist('')).toEqual([])
})
