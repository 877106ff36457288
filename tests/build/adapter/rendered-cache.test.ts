import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRenderedCache } from '#lib/build/adapter/rendered-cache'

test('what was rendered comes back whole for the same key, and is forgotten when nobody asks for it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rendered-'))
  const answer = { status: 200, headers: { a: 'b' }, body: Buffer.from('line\nline\u00e9\n') }
  const first = await openRenderedCache(folder, () => 'one')
  expect(await first.recall('/a')).toBeUndefined()
  await first.keep('/a', answer)
  await first.keep('/b', answer)
  await first.close()
  const second = await openRenderedCache(folder, () => 'one')
  expect(await second.recall('/a')).toEqual(answer)
  await second.close()
  expect(readdirSync(folder)).toHaveLength(1)
  const other = await openRenderedCache(folder, () => 'another')
  expect(await other.recall('/a')).toBeUndefined()
  await other.close()
  expect(readdirSync(folder)).toEqual([])
})
