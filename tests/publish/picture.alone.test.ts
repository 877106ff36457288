import { afterEach, expect, test, vi } from 'vitest'
import { getEntry } from '#lib/work/entries'
import { Card } from '../../app/careers/[slug]/picture.png/card'
import { pictureOf } from '../../app/careers/[slug]/picture-of'
import { drawPicture } from '../../app/pictures/draw'
import { standInFixtures } from '../fixtures/fixture-guide'

standInFixtures()
const { career, occupation } = getEntry('record-coder') ?? {}
if (!career) throw new Error('no such career')

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a picture is a PNG of 1200 by 630', async () => {
  expect(await sizeOf(pictureOf(career, occupation).content)).toEqual([1200, 630])
})

test('for no letter is another host asked for a font', async () => {
  const fetched = spyOnHosts()
  const letters = [
    ...range(0x20, 0x24f),
    ...range(0x1e00, 0x1eff),
    ...range(0x2010, 0x2044),
    ...range(0x4e00, 0x4e10),
    0x1f468,
  ]
  const title = letters.map(letter => String.fromCodePoint(letter)).join(' ')
  const facts = [{ label: title, value: title, note: title }]
  expect(await sizeOf({ title, facts })).toEqual([1200, 630])
  expect(fetched).toEqual([])
})

test('a career of which nothing is known has a picture too', async () => {
  expect(await sizeOf(pictureOf({ ...career, soc: '99-9999', title: '医生' }).content)).toEqual([1200, 630])
})

test('the address changes with what the picture shows, and only then', () => {
  const { path, alt } = pictureOf(career, occupation)
  expect(path).toMatch(/^\/careers\/record-coder\/picture\.png\?v=[0-9a-f]{8}$/)
  expect(alt).toContain('Typical pay: $51,140 a year, median, May 2025')
  const renamed = { ...career, also: ['Another one'] }
  expect(pictureOf(renamed, occupation).path).toBe(path)
  expect(pictureOf({ ...career, title: 'Another one' }, occupation).path).not.toBe(path)
})

function range(first: number, last: number) {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function spyOnHosts() {
  const fetched: string[] = []
  const real = globalThis.fetch
  vi.stubGlobal('fetch', async (input: string | URL) => {
    if (String(input).startsWith('data:')) return real(input)
    fetched.push(String(input))
    throw new Error('refused')
  })
  return fetched
}

async function sizeOf(content: Parameters<typeof Card>[0]) {
  const png = Buffer.from(await drawPicture(Card(content)))
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}
