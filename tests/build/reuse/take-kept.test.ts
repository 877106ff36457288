import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { PageGroup } from '#lib/build/reuse/page-groups'
import { openPacked, recallShells, takeKept, takeServer } from '#lib/build/reuse/take-kept'
import { etagOf } from '#lib/server/response'
import { filesOf, type SiteFile, serverFiles, writeSite } from '#lib/server/site'

const page: SiteFile = { status: 200, type: 'text/html', headers: { link: 'l' }, etag: 'old-1', encodings: ['br'] }
const moved: SiteFile = { ...page, status: 308, headers: { location: '/careers/chef' }, encodings: [] }
const shell = { start: '<html>', middle: '<body>', end: '</html>' }

test('every page and file of a kept profile is taken, of no other one', async () => {
  const { kept, folder, site } = await take({ slugs: ['chef', 'cook'] })
  expect(Object.keys(kept)).toEqual([
    '/careers/chef',
    '/careers/chef.json',
    '/careers/chef/interview',
    '/careers/chef/pay',
    '/careers/cook',
  ])
  expect(kept['/careers/chef']).toEqual({ ...page, file: 'careers/chef.html' })
  expect(kept['/careers/cook']).toEqual(moved)
  for (const name of ['careers/chef.html', 'careers/chef.html.br', 'careers/chef/interview.html'])
    expect(readFileSync(join(folder, name), 'utf8')).toBe(readFileSync(join(site, name), 'utf8'))
  expect(existsSync(join(folder, 'careers/chefs-helper.html'))).toBe(false)
})

test('pages of a group are taken with those that are made from the same', async () => {
  const of = async (groups: PageGroup[]) => Object.keys((await take({ groups })).kept)
  expect(await of(['places'])).toEqual(['/places', '/places/ohio'])
  expect(await of(['occupations'])).toEqual(['/from/chef', '/occupations/35-1011'])
  expect(await of(['others'])).toEqual(['/careers', '/careers.json', '/occupations', '/placeshare'])
})

test('the pages of an occupation are made again when a profile of its code changed', async () => {
  const { kept } = await take({ groups: ['occupations'], codes: ['35-1011'] })
  expect(Object.keys(kept)).toEqual(['/from/chef'])
})

test('what this build has made itself is not taken from the one before', async () => {
  const { kept } = await take({ slugs: ['chef'] }, ['/careers/chef/pay', '/careers/chef.json'])
  expect(Object.keys(kept)).toEqual(['/careers/chef', '/careers/chef/interview'])
})

test('shells and the server are taken while what they are made from is the same', async () => {
  const site = await lastSite()
  const reuse = { site, slugs: [], codes: [], packing: true }
  const into = mkdtempSync(join(tmpdir(), 'kept-'))
  expect(await recallShells({ ...reuse, groups: ['occupations'] })).toEqual({ '/careers': shell })
  expect(await recallShells({ ...reuse, groups: ['places'] })).toBeUndefined()
  expect(await takeServer({ ...reuse, groups: ['places'] }, into)).toBe(false)
  for (const name of serverFiles) writeFileSync(join(site, name), name)
  expect(await takeServer({ ...reuse, groups: [] }, into)).toBe(false)
  expect(await takeServer({ ...reuse, groups: ['places'] }, into)).toBe(true)
  for (const name of serverFiles) expect(readFileSync(join(into, name), 'utf8')).toBe(name)
})

test('packed forms are remembered for the same bytes at the same address, while bytes are packed as they were', async () => {
  const site = mkdtempSync(join(tmpdir(), 'kept-'))
  const bytes = Buffer.from('<p>Words</p>')
  const packed: SiteFile = { ...page, file: 'a.html', etag: etagOf('older', bytes), encodings: ['br', 'gzip'] }
  for (const name of filesOf(packed)) writeFileSync(join(site, name), name)
  await writeSite(site, { build: 'old', styles: {}, files: { '/a': packed }, routes: [] })
  const reuse = { site, slugs: [], codes: [], groups: [] }
  const recall = await openPacked({ ...reuse, packing: true })
  expect(await recall('/a', bytes)).toEqual({ br: Buffer.from('a.html.br'), gzip: Buffer.from('a.html.gz') })
  expect(await recall('/a', Buffer.from('<p>Others</p>'))).toBeUndefined()
  expect(await recall('/b', bytes)).toBeUndefined()
  expect(await (await openPacked({ ...reuse, packing: false }))('/a', bytes)).toBeUndefined()
  expect(await (await openPacked())('/a', bytes)).toBeUndefined()
})

async function take(reuse: { slugs?: string[]; groups?: PageGroup[]; codes?: string[] }, made: string[] = []) {
  const [site, folder] = [await lastSite(), mkdtempSync(join(tmpdir(), 'kept-'))]
  const kept = await takeKept(
    { site, slugs: [], groups: [], codes: [], packing: true, ...reuse },
    new Set(made),
    folder,
  )
  return { site, folder, kept }
}

async function lastSite() {
  const site = mkdtempSync(join(tmpdir(), 'kept-'))
  const file = (name: string) => ({ ...page, file: name })
  const files: Record<string, SiteFile> = {
    '/careers': file('careers.html'),
    '/careers.json': file('careers.json'),
    '/careers/chef': file('careers/chef.html'),
    '/careers/chef.json': file('careers/chef.json'),
    '/careers/chef/interview': file('careers/chef/interview.html'),
    '/careers/chef/pay': { ...moved, headers: { location: '/occupations/35-1011/pay' } },
    '/careers/chefs-helper': file('careers/chefs-helper.html'),
    '/careers/cook': moved,
    '/from/chef': file('from/chef.html'),
    '/occupations': file('occupations.html'),
    '/occupations/35-1011': { ...moved },
    '/places': file('places.html'),
    '/places/ohio': file('places/ohio.html'),
    '/placeshare': file('placeshare.html'),
  }
  for (const name of Object.values(files).flatMap(filesOf)) {
    mkdirSync(dirname(join(site, name)), { recursive: true })
    writeFileSync(join(site, name), `bytes of ${name}`)
  }
  const route = { entry: 'page.js', parameters: [], values: {} }
  const routes = [
    { ...route, pattern: '/careers', shell },
    { ...route, pattern: '/careers/[slug]/picture.png' },
  ]
  await writeSite(site, { build: 'old', styles: {}, files, routes })
  return site
}
