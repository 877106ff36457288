import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listReused } from '#lib/build/reuse/list-reused'
import { type SiteFile, writeSite } from '#lib/server/site'

const page: SiteFile = { status: 200, type: 'text/html', headers: { link: 'l' }, etag: 'old-1', encodings: ['br'] }

test('every page and file of a kept profile is taken, of no other one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'))
  const file = (name: string) => ({ ...page, file: name })
  const moved = { status: 308, type: 'text/html', headers: { location: '/careers/chef' }, etag: 'old-2' }
  const files = {
    '/careers': file('careers.html'),
    '/careers.json': file('careers.json'),
    '/careers/chef': file('careers/chef.html'),
    '/careers/chef.json': file('careers/chef.json'),
    '/careers/chef/interview': file('careers/chef/interview.html'),
    '/careers/chefs-helper': file('careers/chefs-helper.html'),
    '/careers/cook': { ...moved, encodings: [] },
    '/from/chef': file('from/chef.html'),
  }
  await writeSite(folder, { build: 'old', styles: {}, files, routes: [] })
  const kept = await listReused(folder, ['chef', 'cook'])
  expect(kept.map(({ address }) => address)).toEqual([
    '/careers/chef',
    '/careers/chef.json',
    '/careers/chef/interview',
    '/careers/cook',
  ])
  expect(kept[0]).toEqual({
    address: '/careers/chef',
    status: 200,
    headers: { link: 'l', 'content-type': 'text/html' },
    path: join(folder, 'careers/chef.html'),
    finished: true,
  })
  expect(kept[3]).toMatchObject({ status: 308, headers: { location: '/careers/chef' } })
  expect(kept[3]?.path).toBeUndefined()
})

test('what this build has made itself is not taken from the one before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'))
  const files = {
    '/careers/chef': { ...page, file: 'careers/chef.html' },
    '/careers/chef/pay': { ...page, status: 308 },
  }
  await writeSite(folder, { build: 'old', styles: {}, files, routes: [] })
  const kept = await listReused(folder, ['chef'], new Set(['/careers/chef/pay']))
  expect(kept.map(({ address }) => address)).toEqual(['/careers/chef'])
})
