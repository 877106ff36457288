import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readStyles } from '#lib/build/adapter/read-styles'

test('every style sheet is known by the address that pages give it', async () => {
  const folder = makeBuild({ 'a.css': 'p{color:red}', 'b.css': 'a{}', 'c.js': 'x()' })
  expect(await readStyles(folder)).toEqual({
    '/_next/static/chunks/a.css': 'p{color:red}',
    '/_next/static/chunks/b.css': 'a{}',
  })
})

test.each([
  'p::after{content:"</style><script>"}',
  '@font-face{src:url(/_next/static/media/a.woff2)}',
  '@import "b.css";',
])('%s cannot stand inside a page', async text => {
  await expect(readStyles(makeBuild({ 'a.css': text }))).rejects.toThrow(
    '/_next/static/chunks/a.css cannot stand inside a page',
  )
})

function makeBuild(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'styles-'))
  const chunks = join(folder, 'static', 'chunks')
  mkdirSync(chunks, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(chunks, name), text)
  return folder
}
