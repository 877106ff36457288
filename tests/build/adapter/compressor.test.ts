import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compress } from '#lib/build/adapter/compressor'

const words = Array.from({ length: 9000 }, (_, n) => Math.sin(n).toString(36).slice(2, 9)).join(' ')

test('both forms unpack to the same bytes, whatever is packed', async () => {
  for (const type of ['text/html; charset=utf-8', 'text/javascript', 'application/json'])
    for (const text of ['The same words, again and again. '.repeat(100), words]) {
      const { br, gzip } = await compress(Buffer.from(text), type)
      expect(brotliDecompressSync(br).toString()).toBe(text)
      expect(gunzipSync(gzip).toString()).toBe(text)
    }
})

test('a page that would not fit the first packets is packed harder than a file for programs', async () => {
  const [page, file] = await Promise.all(
    ['text/html; charset=utf-8', 'application/json'].map(type => compress(Buffer.from(words), type)),
  )
  expect(page?.br.length).toBeLessThan(file?.br.length ?? 0)
  expect(page?.gzip.length).toBe(file?.gzip.length)
})
