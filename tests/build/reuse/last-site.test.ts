import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hasSite, reuseLastSite, signSite } from '#lib/build/reuse/last-site'

const self = (slug: string) => [slug]

test('the first build keeps nothing', () => {
  const dist = newFolder()
  expect(hasSite(dist)).toBe(false)
  expect(reuseLastSite({ baker: 'a' }, self, dist)).toBeUndefined()
})

test('what has its key still is kept, with its former slugs', () => {
  const dist = built({ baker: 'a', tailor: 'b', weaver: 'c' })
  const reuse = reuseLastSite({ baker: 'a', tailor: 'changed', potter: 'd' }, slug => [slug, `old-${slug}`], dist)
  expect(reuse?.slugs).toEqual(['baker', 'old-baker'])
  expect(readFileSync(join(reuse?.site ?? '', 'index.json'), 'utf8')).toBe('the site')
})

test('one is made again when nothing changed', () => {
  expect(reuseLastSite({ baker: 'a', tailor: 'b' }, self, built({ baker: 'a', tailor: 'b' }))?.slugs).toEqual(['baker'])
})

test('a build that was broken off loses nothing; a finished one takes the place of the last', () => {
  const dist = built({ baker: 'a', tailor: 'b' })
  reuseLastSite({ baker: 'a', tailor: 'changed' }, self, dist)
  expect(hasSite(dist)).toBe(true)
  expect(reuseLastSite({ baker: 'a', tailor: 'again' }, self, dist)?.slugs).toEqual(['baker'])
  mkdirSync(join(dist, 'site'))
  signSite({ tailor: 'again' }, dist)
  expect(existsSync(join(dist, 'cache', 'site'))).toBe(false)
  expect(reuseLastSite({ tailor: 'again', baker: 'new' }, self, dist)?.slugs).toEqual(['tailor'])
})

test('a site that was not signed is not kept', () => {
  const dist = newFolder()
  mkdirSync(join(dist, 'site'))
  expect(reuseLastSite({ baker: 'a' }, self, dist)).toBeUndefined()
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
