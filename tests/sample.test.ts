import { expect, test } from 'vitest'
import { isInShare, sample } from './sample'

const all = ['a', 'b', 'c']
  .flatMap(family => Array.from({ length: 41 }, (_, index) => `${family}${index}`))
  .concat('d0')
const reading = { nameOf: (one: string) => one, familyOf: ([family = '']: string) => family }
const choose = (seed: string) => sample(all, reading, { seed, isWhole: false })

test('a seed chooses the first and a tenth of the others of each family, in their order', () => {
  const chosen = choose('2026-01-31')
  expect(chosen.filter(one => one.endsWith('0') && one.length === 2)).toEqual(['a0', 'b0', 'c0', 'd0'])
  expect(chosen).toHaveLength(3 * 5 + 1)
  expect(chosen).toEqual(all.filter(one => chosen.includes(one)))
})

test('the same seed chooses the same, another day another tenth', () => {
  expect(choose('2026-01-31')).toEqual(choose('2026-01-31'))
  expect(choose('2026-01-31')).not.toEqual(choose('2026-02-01'))
})

test('within some weeks every sample has its turn', () => {
  const days = Array.from({ length: 120 }, (_, day) => choose(`day ${day}`))
  expect(new Set(days.flat()).size).toBe(all.length)
})

test('a whole sweep leaves nothing out', () => {
  expect(sample(all, reading, { seed: 'any', isWhole: true })).toEqual(all)
})

test('a share of names is about as large as it says, the same for a seed and another the next day', () => {
  const inShare = (seed: string) => all.filter(name => isInShare(name, 3, seed))
  expect(inShare('2026-01-31').length).toBeGreaterThan(all.length / 6)
  expect(inShare('2026-01-31').length).toBeLessThan(all.length / 2)
  expect(inShare('2026-01-31')).toEqual(inShare('2026-01-31'))
  expect(inShare('2026-01-31')).not.toEqual(inShare('2026-02-01'))
})
