import { expect, test } from 'vitest'
import { findBest } from '#lib/compare/facts'

test('the highest of a row is marked, several where they are the same', () => {
  expect(findBest([1, 3, 2], 'most')).toEqual({ word: 'most', columns: [1] })
  expect(findBest([3, 3, 2], 'most')).toEqual({ word: 'most', columns: [0, 1] })
})

test('nothing is marked where one is not known, all are the same, or there is one alone', () => {
  expect(findBest([1, undefined], 'most')).toBeUndefined()
  expect(findBest([2, 2], 'most')).toBeUndefined()
  expect(findBest([2], 'most')).toBeUndefined()
})
