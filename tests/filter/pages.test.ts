import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutPage } from '#lib/filter/pages'

test('the pages of a list are the list', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (work, size) => {
      const { last } = cutPage(work, 1, size)
      const all = Array.from({ length: last }, (_, index) => cutPage(work, index + 1, size).items).flat()
      expect(all).toEqual(work)
      expect(cutPage(work, 9999, size).number).toBe(last)
    }),
  )
})

test('a page says the places of its first and last item, and its neighbors', () => {
  const work = Array.from({ length: 7 }, (_, index) => index)
  expect(cutPage(work, 2, 3)).toMatchObject({ items: [3, 4, 5], number: 2, from: 4, to: 6, previous: 1, next: 3 })
  expect(cutPage([], 1, 3)).toMatchObject({ items: [], number: 1, last: 1, from: 0, to: 0 })
})
