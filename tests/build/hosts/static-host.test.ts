import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeStaticHost } from '#lib/build/hosts/static-host'
import type { SiteFile } from '#lib/server/site'

const common = { 'x-frame-options': 'DENY', 'cross-origin-resource-policy': 'same-origin' }
const page = answer('text/html; charset=utf-8')

test('security headers go with everything, and types and rights with what an ending does not tell', async () => {
  const files = {
    '/about': page,
    '/careers/chef.md': answer('text/markdown', { 'access-control-allow-origin': '*', 'cache-control': 'public' }),
    '/careers/nurse.md': answer('text/markdown', { 'access-control-allow-origin': '*', 'x-frame-options': 'DENY' }),
    '/places/files/ohio.csv': answer('text/csv', { 'content-disposition': 'attachment' }),
    '/places/files/guam.csv': answer('text/csv', { 'content-disposition': 'attachment' }),
    '/careers/chef/picture.png': answer('image/png', { 'cross-origin-resource-policy': 'cross-origin' }),
    '/a.0123abcd.js': answer('text/javascript', { 'cache-control': 'public, max-age=31536000, immutable' }),
  }
  expect((await write(files)).headers).toBe(`/*
  x-frame-options: DENY
/careers/*.md
  content-type: text/markdown
  access-control-allow-origin: *
/places/files/*.csv
  content-type: text/csv
  content-disposition: attachment
/careers/:slug/picture.png
  content-type: image/png
/a.0123abcd.js
  content-type: text/javascript
  cache-control: public, max-age=31536000, immutable
`)
})

test('what has moved leads on; own paths of Next do not', async () => {
  const moved = (location: string): SiteFile => ({ ...page, status: 308, file: undefined, headers: { location } })
  const files = { '/from/29-1141': moved('/from/nurse'), '/careers/chef/json': moved('/careers/chef.json'), '/': page }
  expect((await write(files)).redirects).toBe('/from/29-1141 /from/nurse 301\n')
})

test('more rules than hosts take stop the build', async () => {
  const many = (file: SiteFile) => Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`/${at}`, file]))
  await expect(write(many({ ...page, status: 308, headers: { location: '/' } }))).rejects.toThrow('_redirects: 1000')
  await expect(write(many(answer('image/png')))).rejects.toThrow('_headers: 1001 rules')
})

function answer(type: string, headers: Record<string, string> = {}): SiteFile {
  return { status: 200, file: 'a', type, headers, etag: '', encodings: [] }
}

async function write(files: Record<string, SiteFile>) {
  const folder = mkdtempSync(join(tmpdir(), 'host-'))
  await writeStaticHost(folder, { build: 'b', styles: {}, routes: [], files }, common)
  return {
    headers: readFileSync(join(folder, '_headers'), 'utf8'),
    redirects: readFileSync(join(folder, '_redirects'), 'utf8'),
  }
}
