import { expect, test } from 'vitest'
import { Places } from '#lib/careers/places'

const here = { line: 2, column: 3 }
const there = { line: 5, column: 1 }

test('a value without a place of its own stands where the value around it stands', () => {
  const places = new Places()
  places.setValue(['salary'], here)
  places.setValue(['salary', 'source'], there)
  expect(places.ofValue(['salary', 'source', 'name'])).toBe(there)
  expect(places.ofValue(['salary', 'median'])).toBe(here)
  expect(places.ofValue(['title'])).toBeUndefined()
})

test('a key has its own place, else that of its value', () => {
  const places = new Places()
  places.setValue(['title'], there)
  expect(places.ofKey(['title'])).toBe(there)
  places.setKey(['title'], here)
  expect(places.ofKey(['title'])).toBe(here)
})

test('paths do not run together', () => {
  const places = new Places()
  places.setValue(['a', 'b'], here)
  expect(places.ofValue(['a,b'])).toBeUndefined()
  places.setValue(['items', 1], there)
  expect(places.ofValue(['items', '1'])).toBe(there)
})
