import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pageScripts } from '#lib/page-scripts'
import { prune } from '#lib/prune/prune'

const origin = {
  build: 'test-build',
  styles: { '/_next/static/a.css': 'p{color:red}', '/_next/static/b.css': 'a{color:blue}' },
}

test.each(pagesIn('cut'))('$name: what stays', async ({ html, beside }) => {
  await expect(prune(html, origin)).toMatchFileSnapshot(beside)
})

test.each(pagesIn('refused'))('$name: the reason', async ({ html, beside }) => {
  await expect(reason(html)).toMatchFileSnapshot(beside)
})

test('each script of ours stays, and none that only looks like it', () => {
  for (const script of pageScripts) {
    expect(prune(`<script>${script}</script>`, origin)).toBe(`<script>${script}</script>`)
    for (const other of [`${script} `, ` ${script}`, script.slice(1), `${script};x()`])
      expect(reason(`<script>${other}</script>`)).toMatch(/^A script that is not known/)
  }
})

test('a reason quotes the place, and no more than a line of it', () => {
  const text = reason(`<p>${'before '.repeat(100)}</p><script>${'x'.repeat(1000)}</script>`)
  expect(text).toMatch(/^A script that is not known: <script>x+\n$/)
  expect(text.length).toBeLessThan(200)
})

test('what has been pruned stays as it is', () => {
  for (const { html } of pagesIn('cut')) {
    const once = prune(html, origin)
    expect(prune(once, origin)).toBe(once)
  }
})

/** The pages of a folder, each with the file beside it that says what is expected. */
function pagesIn(kind: 'cut' | 'refused') {
  const folder = join(import.meta.dirname, kind)
  const names = readdirSync(folder).filter(name => name.endsWith('.page'))
  return names.map(name => ({
    name: name.replace('.page', ''),
    html: readFileSync(join(folder, name), 'utf8'),
    beside: join(folder, name.replace(/\.page$/, '.txt')),
  }))
}

function reason(html: string) {
  try {
    return `Not refused: ${prune(html, origin)}`
  } catch (error) {
    return `${(error as Error).message.trimEnd()}\n`
  }
}
