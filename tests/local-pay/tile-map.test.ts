import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tileGrid } from '#lib/local-pay/tile-grid'
import { getStates } from '#lib/places/areas'
import { ciede2000, colorDifference, contrast, mix, sights } from './color-difference'

test('the map has a tile for each of the 54, no two in one place, in 11 columns and 8 rows', () => {
  const states = getStates().map(({ states: [short = ''] }) => short)
  expect(Object.keys(tileGrid).sort()).toEqual(states.sort())
  const places = Object.values(tileGrid)
  expect(new Set(places.map(place => place.join()))).toHaveProperty('size', 54)
  for (const [column, row] of places) {
    expect(column >= 1 && column <= 11, `${column}`).toBe(true)
    expect(row >= 1 && row <= 8, `${row}`).toBe(true)
  }
})

test('neighbors that everybody knows are on their sides', () => {
  const [ca = [0, 0], nv = [0, 0], or = [0, 0], ny = [0, 0]] = ['CA', 'NV', 'OR', 'NY'].map(short => tileGrid[short])
  expect(or[1]).toBeLessThan(ca[1])
  expect(ca[0]).toBeLessThan(nv[0])
  expect(nv[0]).toBeLessThan(ny[0])
})

test('the difference of colors is that of the published examples', () => {
  // Sharma, Wu and Dalal (2005), table 1, pairs 1, 17, 20 and 34.
  expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4)
  expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4)
  expect(ciede2000([50, 2.5, 0], [58, 24, 15])).toBeCloseTo(19.4535, 4)
  expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4)
})

const css = readFileSync(join(import.meta.dirname, '../../components/places/tile-map.css'), 'utf8')
const [light = '', dark = ''] = css.split('prefers-color-scheme: dark')

test.each([
  ['light', light],
  ['dark', dark],
])('%s: steps and hatch are at least ΔE 10 apart, however somebody sees them, and letters stand out', (_, part) => {
  const color = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(part)?.[1] ?? expect.fail(name)
  const steps = [1, 2, 3, 4, 5].map(step => color(`step-${step}`))
  // One part of line to nine of ground, as the gradient has it.
  expect(css).toContain('var(--ground) 0 6.3px, var(--hatch) 6.3px 7px')
  const hatched = mix(color('ground'), color('hatch'), 0.1)
  const all = [...steps, hatched]
  for (const sight of sights)
    for (const [at, one] of all.entries())
      for (const other of all.slice(at + 1))
        expect(colorDifference(one, other, sight), `${one} and ${other}, ${sight}`).toBeGreaterThanOrEqual(10)
  for (const [at, step] of steps.entries())
    expect(contrast(step, color(`on-${at + 1}`)), step).toBeGreaterThanOrEqual(4.5)
})
