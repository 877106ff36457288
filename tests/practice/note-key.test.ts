import { expect, test } from 'vitest'
import { getCareers } from '#lib/check/checked-careers'
import { noteKey, toChecklist } from '#lib/practice/sheet'

test('goes by the words', () => {
  expect(noteKey('What now?')).toBe(noteKey('What now?'))
  expect(noteKey('What now?')).not.toBe(noteKey('What then?'))
})

test('no two questions of a profile, and no two points of a question, share a key', () => {
  for (const { sections, slug } of getCareers()) {
    const keys = sections.interview.map(({ question }) => noteKey(question))
    expect(new Set(keys).size, slug).toBe(keys.length)
    for (const { lookingFor, question } of sections.interview) {
      const points = toChecklist(lookingFor.text)
      expect(new Set(points.map(noteKey)).size, question).toBe(points.length)
    }
  }
})
