import { expect, test } from 'vitest'
import { says } from '#lib/import/verify-pages'

test.each([
  ['$51,140', '51140', true],
  ['$51,140', '51150', false],
  ['31,590', '31590', true],
  ['$24.59 an hour', '24.59', true],
  ['$239,200 or more', 'mark 5', true],
  ['$239,200', 'mark 5', false],
  ['not released', 'mark 8', true],
  ['0', 'mark 8', false],
  ['', '0', false],
  ['$51,140', undefined, false],
])('“%s” for a row that says %s: %s', (text, own, expected) => {
  expect(says(text, own)).toBe(expected)
})
