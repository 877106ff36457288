import { expect, test } from 'vitest'
import { hollandTypes } from '#lib/interests/holland-types'
import { statements } from '#lib/interests/statements'

test('there are five statements of each type', () => {
  for (const { key } of hollandTypes) expect(statements.filter(({ type }) => type === key)).toHaveLength(5)
  expect(statements).toHaveLength(30)
})

test('every six have each type once, and two of a type never meet', () => {
  for (let from = 0; from < 30; from += 6)
    expect(new Set(statements.slice(from, from + 6).map(({ type }) => type)).size).toBe(6)
  for (const [index, { type }] of statements.entries()) expect(statements[index + 1]?.type).not.toBe(type)
})

test('they are short, different, and not in an order that gives the types away', () => {
  for (const { text } of statements) expect(text.split(' ').length).toBeLessThan(15)
  expect(new Set(statements.map(({ text }) => text)).size).toBe(30)
  const sixes = [0, 6, 12, 18, 24].map(from => statements.slice(from, from + 6).map(({ type }) => type))
  expect(new Set(sixes.map(String)).size).toBe(5)
})
