import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hasSite, reuseLastSite, signSite } from '#lib/build/reuse/last-site'

const self = (slug: string) => [slug]

test('the first build keeps nothing', () => {
  const dist = newFolder()
  expect(hasSite(dist)).toBe(false)
  expect(reuseLastSite({ chef: 'a' }, self, dist)).toBeUndefined()
})

test('what has its key still is kept, with its former slugs', () => {
  const dist = built({ chef: 'a', nurse: 'b', welder: 'c' })
  const reuse = reuseLastSite({ chef: 'a', nurse: 'changed', plumber: 'd' }, slug => [slug, `old-${slug}`], dist)
  expect(reuse?.slugs).toEqual(['chef', 'old-chef'])
  expect(readFileSync(join(reuse?.site ?? '', 'index.json'), 'utf8')).toBe('the site')
})

test('one is made again when nothing changed', () => {
  expect(reuseLastSite({ chef: 'a', nurse: 'b' }, self, built({ chef: 'a', nurse: 'b' }))?.slugs).toEqual(['chef'])
})

test('a build that was broken off loses nothing; a finished one takes the place of the last', () => {
  const dist = built({ chef: 'a', nurse: 'b' })
  reuseLastSite({ chef: 'a', nurse: 'changed' }, self, dist)
  expect(hasSite(dist)).toBe(true)
  expect(reuseLastSite({ chef: 'a', nurse: 'again' }, self, dist)?.slugs).toEqual(['chef'])
  mkdirSync(join(dist, 'site'))
  signSite({ nurse: 'again' }, dist)
  expect(existsSync(join(dist, 'cache', 'site'))).toBe(false)
  expect(reuseLastSite({ nurse: 'again', chef: 'new' }, self, dist)?.slugs).toEqual(['nurse'])
})

test('a site that was not signed is not kept', () => {
  const dist = newFolder()
  mkdirSync(join(dist, 'site'))
  expect(reuseLastSite({ chef: 'a' }, self, dist)).toBeUndefined()
})

function newFolder() {
  return mkdtempSync(join(tmpdir(), 'kept-'))
}

function built(keys: Record<string, string>) {
  const dist = newFolder()
  mkdirSync(join(dist, 'site'))
  mkdirSync(join(dist, 'cache'))
  writeFileSync(join(dist, 'site', 'index.json'), 'the site')
  signSite(keys, dist)
  return dist
}
