import { expect, test } from 'vitest'
import { layOut, type Mark } from '#lib/pay/range-layout'

const keys = ['p10', 'p25', 'median', 'p75', 'p90'] as const
/** The width of a name in percent of 280 px, with wide letters. */
const widest = 40
const usual = 29

test.each([
  ['close together', [36_420, 38_900, 45_720, 50_210, 58_900], 50_980],
  ['far apart', [30_000, 45_000, 80_000, 120_000, 200_000], 50_980],
  ['all high', [150_000, 160_000, 170_000, 180_000, 190_000], 50_980],
  ['low', [24_000, 27_000, 30_000, 33_000, 37_000], 50_980],
])('labels of one row do not meet: %s', (_, amounts, all) => {
  const marks = amounts.map((amount, index): Mark => ({ key: keys[index] ?? 'p10', amount, label: `$${amount}` }))
  const { labels, allLabel, height } = layOut(marks, { value: all })
  const boxes = labels.filter(({ main }) => !main).map(({ at, y, anchor }) => ({ y, ...spanOf(at, anchor) }))
  for (const one of boxes)
    for (const other of boxes) {
      if (one === other || one.y !== other.y) continue
      expect(one.right <= other.left || other.right <= one.left, JSON.stringify([one, other])).toBe(true)
    }
  const outside = labels.filter(({ at, anchor }) => spanOf(at, anchor, usual).right > 100)
  expect(outside).toEqual([])
  expect(allLabel?.y).toBeGreaterThan(Math.max(...boxes.map(({ y }) => y)))
  expect(height).toBeGreaterThan(allLabel?.y ?? 0)
})

function spanOf(at: number, anchor: string, width = widest) {
  return anchor === 'end' ? { left: at - width, right: at } : { left: at, right: at + width }
}
