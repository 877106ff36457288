import { expect, test } from 'vitest'
import { inTurn } from '#lib/build/adapter/in-turn'

test('eight at a time at most, and the results in their order', async () => {
  let now = 0
  let most = 0
  const many = Array.from({ length: 50 }, (_, i) => i)
  const results = await inTurn(many, async one => {
    most = Math.max(most, ++now)
    await new Promise(resolve => setTimeout(resolve, one % 3))
    now--
    return one * 2
  })
  expect(results).toEqual(many.map(one => one * 2))
  expect(most).toBe(8)
})

test('the first error is told; none of nothing', async () => {
  const work = async (one: number) => {
    if (one === 3) throw new Error('three')
  }
  await expect(inTurn([1, 2, 3, 4], work)).rejects.toThrow('three')
  expect(await inTurn([], work)).toEqual([])
})
