import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LostFile, openFiles, readSite, type Site, writeSite } from '#lib/server/site'
import { file, startServer } from './sample-server'

const page = { status: 200, file: 'a.html', type: 'text/html', headers: { link: '<x>' }, etag: 'e', encodings: ['br'] }
const away = { status: 308, type: 'text/html', headers: { location: '/b' }, etag: 'f', encodings: [] }
const site = { build: 'b', styles: {}, files: { '/a': page, '/away': away }, routes: [] } as Site

const onLost = () => {}

test('a file is read in the form that is asked for; a redirect has none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  writeFileSync(join(folder, 'a.html'), 'plain')
  writeFileSync(join(folder, 'a.html.br'), 'packed')
  await writeSite(folder, site)
  const files = openFiles(await readSite(folder), folder, onLost)
  expect(files.get('/a')).toMatchObject({ key: '/a', headers: { 'content-type': 'text/html', link: '<x>' } })
  expect(String(await files.get('/a')?.load('identity'))).toBe('plain')
  expect(String(await files.get('/a')?.load('br'))).toBe('packed')
  await expect(files.get('/a')?.load('gzip')).rejects.toThrow(LostFile)
  expect(files.get('/away')?.headers).toEqual({ location: '/b' })
  expect((await files.get('/away')?.load('identity'))?.length).toBe(0)
})

test('a file that is lost while it is served is a failure of its own, told once until it is there again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  for (const end of ['', '.br']) writeFileSync(join(folder, `a.html${end}`), 'here')
  const told: [string, string][] = []
  const files = openFiles(site, folder, (error, address) => told.push([String(error), address]))
  const { get, errors } = await startServer({ files: new Map([...files, ['/c', file('Other', { etag: 'other' })]]) })
  rmSync(join(folder, 'a.html'))
  for (let i = 0; i < 5; i++) {
    const got = await get('/a')
    expect([got.status, got.headers['cache-control']]).toEqual([500, 'no-store'])
    expect((await get('/a', { 'accept-encoding': 'br' })).body.toString()).toBe('here')
    expect((await get('/c')).body.toString()).toBe('Other')
  }
  expect([told, errors]).toEqual([[[expect.stringContaining('ENOENT'), '/a']], []])
  writeFileSync(join(folder, 'a.html'), 'here again')
  expect((await get('/a')).body.toString()).toBe('here again')
})

test('names that every object has are no addresses', () => {
  const files = openFiles(site, '/', onLost)
  for (const name of ['__proto__', 'constructor', 'toString']) expect(files.get(name)).toBeUndefined()
})

test('without a build there is no site', async () => {
  await expect(readSite(mkdtempSync(join(tmpdir(), 'none-')))).rejects.toThrow('ENOENT')
})
