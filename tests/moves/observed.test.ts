import { expect, test } from 'vitest'
import { rankMoves } from '#lib/moves/rank'
import { getOccupations } from '#lib/occupations/catalog'
import { getDetailFile } from '#lib/occupations/details'
import { majorGroupOf } from '#lib/soc-code'

/** Military work is in no release. */
const occupations = getOccupations().filter(({ soc }) => majorGroupOf(soc) !== '55')

test('ranks fields as people move between them: correlation of ranks 0.85 and more with the survey', () => {
  const made = new Map<string, number>()
  for (const from of occupations) {
    const ranked = rankMoves(from)
    const all = ranked.reduce((sum, { score }) => sum + score, 0)
    for (const { to, score } of ranked) {
      const key = `${majorGroupOf(from.soc)} ${majorGroupOf(to.soc)}`
      made.set(key, (made.get(key) ?? 0) + ((from.projection?.employment ?? 0) * score) / all)
    }
  }
  const observed = (getDetailFile('group-moves')?.records ?? []).flatMap(({ soc, to }) =>
    to.map(([group, people]) => ({ people, ours: made.get(`${majorGroupOf(soc)} ${group}`) ?? 0 })),
  )
  expect(observed).toHaveLength(462)
  const found = correlation(ranks(observed.map(({ ours }) => ours)), ranks(observed.map(({ people }) => people)))
  console.log(`correlation of ranks with observed moves: ${found.toFixed(3)}`)
  expect(found).toBeGreaterThanOrEqual(0.85)
}, 180_000)

/** Ties are rare enough to be left as they come: numbers of people and scores are fractions. */
function ranks(values: number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value)
  const found = new Array<number>(values.length).fill(0)
  for (const [rank, { at }] of order.entries()) found[at] = rank
  return found
}

function correlation(xs: number[], ys: number[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(xs), mean(ys)]
  const of = (as: number[], a: number, bs: number[], b: number) =>
    as.reduce((sum, value, at) => sum + (value - a) * ((bs[at] ?? b) - b), 0)
  return of(xs, x, ys, y) / Math.sqrt(of(xs, x, xs, x) * of(ys, y, ys, y))
}
