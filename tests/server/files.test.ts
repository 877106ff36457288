import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFiles, readSite, type Site, writeSite } from '#lib/server/site'

const page = { status: 200, file: 'a.html', type: 'text/html', headers: { link: '<x>' }, etag: 'e', encodings: ['br'] }
const away = { status: 308, type: 'text/html', headers: { location: '/b' }, etag: 'f', encodings: [] }
const site = { build: 'b', styles: {}, files: { '/a': page, '/away': away }, routes: [] } as Site

test('a file is read in the form that is asked for; a redirect has none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  writeFileSync(join(folder, 'a.html'), 'plain')
  writeFileSync(join(folder, 'a.html.br'), 'packed')
  await writeSite(folder, site)
  const files = openFiles(await readSite(folder), folder)
  expect(files.get('/a')).toMatchObject({ key: '/a', headers: { 'content-type': 'text/html', link: '<x>' } })
  expect(String(await files.get('/a')?.load('identity'))).toBe('plain')
  expect(String(await files.get('/a')?.load('br'))).toBe('packed')
  await expect(files.get('/a')?.load('gzip')).rejects.toThrow('ENOENT')
  expect(files.get('/away')?.headers).toEqual({ location: '/b' })
  expect((await files.get('/away')?.load('identity'))?.length).toBe(0)
})

test('names that every object has are no addresses', () => {
  const files = openFiles(site, '/')
  for (const name of ['__proto__', 'constructor', 'toString']) expect(files.get(name)).toBeUndefined()
})

test('without a build there is no site', async () => {
  await expect(readSite(mkdtempSync(join(tmpdir(), 'none-')))).rejects.toThrow('ENOENT')
})
