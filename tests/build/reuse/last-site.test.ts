import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hasSite, reuseLastSite, signSite } from '#lib/build/reuse/last-site'
import type { PageKeys } from '#lib/build/reuse/page-keys'

const careers = (...slugs: string[]) => slugs.map(slug => ({ slug, formerly: [`old-${slug}`], soc: `soc of ${slug}` }))
const groups = { places: 'code', occupations: 'summaries', others: 'all' }

test('the first build keeps nothing', () => {
  const dist = newFolder()
  expect(hasSite(dist)).toBe(false)
  expect(reuseLastSite(keys({ baker: 'a' }), careers('baker'), dist)).toBeUndefined()
})

test('what has its key still is kept: profiles with their former slugs, groups of pages, packed forms', () => {
  const dist = built({ baker: 'a', tailor: 'b', weaver: 'c' })
  const now = keys({ baker: 'a', tailor: 'changed', potter: 'd' }, { groups: { ...groups, others: 'changed' } })
  const reuse = reuseLastSite(now, careers('baker', 'tailor', 'potter'), dist)
  expect(reuse).toMatchObject({ slugs: ['baker', 'old-baker'], groups: ['places', 'occupations'], packing: true })
  expect(reuse?.codes).toEqual(['soc of tailor', 'soc of potter'])
  expect(readFileSync(join(reuse?.site ?? '', 'index.json'), 'utf8')).toBe('the site')
})

test('after a change of the code only packed forms are kept, and nothing where these changed as well', () => {
  const others = { places: 'new', occupations: 'new', others: 'new' }
  const changed = keys({ baker: 'new' }, { groups: others })
  expect(reuseLastSite(changed, careers('baker'), built({ baker: 'a' }))).toMatchObject({
    slugs: [],
    groups: [],
    packing: true,
  })
  expect(reuseLastSite({ ...changed, packing: 'new' }, careers('baker'), built({ baker: 'a' }))).toBeUndefined()
})

test('one profile is made again when nothing changed', () => {
  const same = keys({ baker: 'a', tailor: 'b' })
  const reuse = reuseLastSite(same, careers('baker', 'tailor'), built({ baker: 'a', tailor: 'b' }))
  expect(reuse).toMatchObject({ slugs: ['baker', 'old-baker'], codes: [], groups: ['places', 'occupations', 'others'] })
})

test('a build that was broken off loses nothing; a finished one takes the place of the last', () => {
  const dist = built({ baker: 'a', tailor: 'b' })
  reuseLastSite(keys({ baker: 'a', tailor: 'changed' }), careers('baker', 'tailor'), dist)
  expect(hasSite(dist)).toBe(true)
  expect(reuseLastSite(keys({ baker: 'a', tailor: 'again' }), careers('baker', 'tailor'), dist)?.slugs).toEqual([
    'baker',
    'old-baker',
  ])
  mkdirSync(join(dist, 'site'))
  signSite(keys({ tailor: 'again' }), dist)
  expect(existsSync(join(dist, 'cache', 'site'))).toBe(false)
  expect(reuseLastSite(keys({ tailor: 'again', baker: 'new' }), careers('tailor', 'baker'), dist)?.slugs).toEqual([
    'tailor',
    'old-tailor',
  ])
})

test('a site that was not signed, or that another state of the code signed otherwise, is not kept', () => {
  const dist = newFolder()
  mkdirSync(join(dist, 'site'))
  expect(reuseLastSite(keys({ baker: 'a' }), careers('baker'), dist)).toBeUndefined()
  mkdirSync(join(dist, 'cache'))
  writeFileSync(join(dist, 'site', 'keys.json'), '{"baker":"a"}')
  expect(reuseLastSite(keys({ baker: 'a' }), careers('baker'), dist)).toBeUndefined()
})

function keys(profiles: Record<string, string>, others: Partial<PageKeys> = {}): PageKeys {
  return { profiles, groups, packing: 'packing', ...others }
}

function newFolder() {
  return mkdtempSync(join(tmpdir(), 'kept-'))
}

function built(profiles: Record<string, string>) {
  const dist = newFolder()
  mkdirSync(join(dist, 'site'))
  mkdirSync(join(dist, 'cache'))
  writeFileSync(join(dist, 'site', 'index.json'), 'the site')
  signSite(keys(profiles), dist)
  return dist
}
