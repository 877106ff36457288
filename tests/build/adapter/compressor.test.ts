import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openCompressor } from '#lib/build/adapter/compressor'

const text = Buffer.from('The same words, again and again. '.repeat(100))

test('both forms unpack to the same bytes, and are made once', async () => {
  const folder = newFolder()
  const first = await openCompressor(folder)
  const [one, other] = await Promise.all([first.compress(text, 10), first.compress(text, 10)])
  expect(brotliDecompressSync(one.br).equals(text) && gunzipSync(one.gzip).equals(text)).toBe(true)
  expect([other.br.equals(one.br), other.gzip.equals(one.gzip)]).toEqual([true, true])
  await first.close()
  const names = readdirSync(folder)
  expect(names.map(name => name.slice(-3)).sort()).toEqual(['.br', '.gz'])
  for (const name of names) writeFileSync(join(folder, name), 'remembered')
  expect((await (await openCompressor(folder)).compress(text, 10)).br.toString()).toBe('remembered')
})

test('what a build did not ask for is forgotten, and so is half of a file', async () => {
  const folder = newFolder()
  const before = await openCompressor(folder)
  await before.compress(text, 10)
  await before.close()
  writeFileSync(join(folder, 'left-by-a-build-that-was-broken-off'), 'half')
  const after = await openCompressor(folder)
  await after.compress(Buffer.from('Other words.'), 10)
  await after.close()
  expect(readdirSync(folder).length).toBe(2)
  for (const name of readdirSync(folder)) expect(readFileSync(join(folder, name)).length).toBeGreaterThan(4)
})

function newFolder() {
  return join(mkdtempSync(join(tmpdir(), 'compressed-')), 'cache')
}
