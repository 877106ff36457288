import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { listPublic } from '#lib/build/adapter/public-files'

const year = 'public, max-age=31536000, immutable'
const minutes = 'public, max-age=300, stale-while-revalidate=3600'

test.each([
  ['share.2899b062.js', '/share.2899b062.js', 'text/javascript; charset=utf-8', year],
  ['help.js', '/help.js', 'text/javascript; charset=utf-8', minutes],
  ['guide.pdf', '/guide.pdf', 'application/pdf', minutes],
  ['fonts/a/body.0123456789abcdef.woff2', '/fonts/a/body.0123456789abcdef.woff2', 'font/woff2', year],
  ['favicon.ico', '/favicon.ico', 'image/vnd.microsoft.icon', minutes],
  ['humans.txt', '/humans.txt', 'text/plain; charset=utf-8', minutes],
  ['.well-known/any.json', '/.well-known/any.json', 'application/json', minutes],
  ['two words.é.png', '/two%20words.%C3%A9.png', 'image/png', minutes],
  ['form.xlsx', '/form.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', minutes],
  ['no-ending', '/no-ending', 'application/octet-stream', minutes],
  ['data.2026.csv', '/data.2026.csv', 'text/csv; charset=utf-8', minutes],
])(
  'public/%s is found at %s with its type, and kept as long as its name allows',
  async (name, address, type, caching) => {
    const folder = mkdtempSync(join(tmpdir(), 'public-'))
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, 'x')
    const headers = { 'content-type': type, 'cache-control': caching }
    expect(await listPublic(folder)).toEqual([{ address, status: 200, headers, path, finished: true }])
  },
)

test('a project without public/ has no such files', async () => {
  expect(await listPublic('/no/such/folder')).toEqual([])
})
