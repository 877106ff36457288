import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shorten } from '#lib/publish/shorten'

test('what fits stays', () => {
  expect(shorten('Nurses nurse.', 13)).toBe('Nurses nurse.')
})

test('a text ends after the last sentence that fits', () => {
  expect(shorten('One. Two. Three and four.', 14)).toBe('One. Two.')
  expect(shorten('One. Two. Three.', 9)).toBe('One. Two.')
})

test('a long sentence ends after a word, without its comma', () => {
  expect(shorten('Nurses nurse, and heal.', 17)).toBe('Nurses nurse…')
  expect(shorten('Nurses nurse the sick.', 20)).toBe('Nurses nurse the…')
  expect(shorten('Yes. But nurses nurse the sick.', 20)).toBe('Yes. But nurses…')
  expect(shorten('Krankenhausverwaltung', 10)).toBe('Krankenha…')
})

test('the result is the beginning of the text and never too long', () => {
  fc.assert(
    fc.property(fc.lorem({ mode: 'sentences', maxCount: 5 }), fc.integer({ min: 20, max: 200 }), (text, most) => {
      const short = shorten(text, most)
      expect(short.length).toBeLessThanOrEqual(most)
      expect(text.startsWith(short.replace(/…$/, ''))).toBe(true)
    }),
  )
})
