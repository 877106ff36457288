import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Source } from '#lib/build/adapter/list-sources'
import { writeFiles } from '#lib/build/adapter/write-site'
import type { SiteFile } from '#lib/server/site'

const words = 'Words. '.repeat(50)

test('a page is pruned, marked and packed beside itself; its links go into a header', async () => {
  const { files, folder } = await run({
    '/': `<link rel="alternate" type="application/atom+xml" href="https://guide.example/feed.xml"><p>${words}<!-- --></p><script>self.__next_f.push([1])</script>`,
    '/careers/chef': `<p>${words}</p>`,
  })
  expect(Object.keys(files)).toEqual(['/', '/careers/chef'])
  expect(files['/']).toMatchObject({ status: 200, file: 'index.html', encodings: ['br', 'gzip'] })
  expect(files['/']?.headers.link).toBe('</feed.xml>; rel="alternate"; type="application/atom+xml"')
  expect(files['/']?.etag).toMatch(/^build-[\w-]{16}$/)
  expect(files['/careers/chef']?.headers.link).toBeUndefined()
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  expect(html).toBe(
    `<link rel="alternate" type="application/atom+xml" href="https://guide.example/feed.xml"><p>${words}</p>`,
  )
  expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe(html)
  expect(gunzipSync(readFileSync(join(folder, 'index.html.gz'))).toString()).toBe(html)
  expect(readFileSync(join(folder, 'careers/chef.html'), 'utf8')).toBe(`<p>${words}</p>`)
})

test('a picture, what packing makes longer, and a redirect', async () => {
  const { files, folder } = await run(
    { '/a.png': words, '/b.txt': 'b', '/old': '' },
    {
      '/a.png': { 'content-type': 'image/png' },
      '/b.txt': { 'content-type': 'text/plain' },
      '/old': { location: '/new' },
    },
  )
  expect(files['/a.png']).toMatchObject({ file: 'a.png', type: 'image/png', encodings: [] })
  expect(files['/b.txt']).toMatchObject({ file: 'b.txt', encodings: [] })
  expect(existsSync(join(folder, 'b.txt.br'))).toBe(false)
  expect(files['/old']).toMatchObject({ status: 308, headers: { location: '/new' } })
  expect(files['/old']?.file).toBeUndefined()
})

test('a page that needs script fails the build by name', async () => {
  await expect(run({ '/about': '<script>x()</script>' })).rejects.toThrow(
    '/about cannot be sent without script. A script that is not known: <script>x()</script>',
  )
})

test('two answers at one address fail the build', async () => {
  const source = { address: '/about', status: 200, headers: {} }
  const into = { folder: '', origin: { build: 'build', styles: {} } }
  await expect(writeFiles([source, { ...source }], into)).rejects.toThrow('/about is the address of two answers')
})

test('two answers in one file, or one in a file of the build, fail the build', async () => {
  const html = { 'content-type': 'text/html' }
  await expect(run({ '/a': '<p>A</p>', '/a.html': '<p>B</p>' }, { '/a.html': html })).rejects.toThrow(
    'a.html is the file of two answers',
  )
  await expect(run({ '/index.json': '{}' }, { '/index.json': { 'content-type': 'application/json' } })).rejects.toThrow(
    'index.json is the file of two answers',
  )
})

test('the page for failures is never kept', async () => {
  const { files } = await run({ '/error-page': '<p>Sorry</p>' })
  expect(files['/error-page']).toMatchObject({ status: 500, headers: { 'cache-control': 'no-store' } })
})

test('bytes that were packed before are not packed again', async () => {
  const packed = { br: Buffer.from('b'), gzip: Buffer.from('g') }
  const recall = async (address: string) => (address === '/known' ? packed : undefined)
  const { folder } = await run({ '/known': `<p>${words}</p>`, '/new': `<p>${words}</p>` }, {}, { recall })
  expect(readFileSync(join(folder, 'known.html.br'), 'utf8')).toBe('b')
  expect(readFileSync(join(folder, 'known.html.gz'), 'utf8')).toBe('g')
  expect(brotliDecompressSync(readFileSync(join(folder, 'new.html.br'))).toString()).toBe(`<p>${words}</p>`)
})

test('answers that were kept are listed as they are, and are refused where the build has made them itself', async () => {
  const old: SiteFile = { status: 200, file: 'b.txt', type: 'text/plain', headers: {}, etag: 'old-1', encodings: [] }
  const { files } = await run({ '/c': '<p>C</p>', '/a': '<p>A</p>' }, {}, { kept: { '/b.txt': old } })
  expect(Object.keys(files)).toEqual(['/a', '/b.txt', '/c'])
  expect(files['/b.txt']).toBe(old)
  await expect(run({ '/b.txt': 'B' }, {}, { kept: { '/b.txt': old } })).rejects.toThrow(
    '/b.txt is the address of two answers',
  )
})

type Known = { recall?: Parameters<typeof writeFiles>[1]['recall']; kept?: Record<string, SiteFile> }

async function run(
  texts: Record<string, string>,
  headers: Record<string, Record<string, string>> = {},
  { recall, kept }: Known = {},
) {
  const from = newFolder()
  const sources = Object.entries(texts).map(([address, text], i): Source => {
    const path = join(from, String(i))
    writeFileSync(path, text)
    const status = { '/error-page': 500, '/old': 308 }[address] ?? 200
    return { address, status, headers: headers[address] ?? {}, path }
  })
  const folder = newFolder()
  return { folder, files: await writeFiles(sources, { folder, origin: { build: 'build', styles: {} }, recall }, kept) }
}

function newFolder() {
  return mkdtempSync(join(tmpdir(), 'publish-'))
}
