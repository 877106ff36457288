import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { findForbidden } from '#lib/careers/forbidden-markdown'
import { parseMarkdown, toProse } from '#lib/careers/markdown'
import type { Prose } from '#lib/careers/section-schema'
import { getCareers } from '#lib/check/checked-careers'
import { fromHtml } from '#lib/publish/document/from-html'
import { site } from '#lib/site'

site.production = true
const careers = getCareers()

test('every text of every profile comes back as it was', () => {
  const texts = careers.flatMap(({ sections }) => proseIn(sections))
  expect(texts.length).toBeGreaterThan(500)
  for (const { html } of texts) expect(flat(toProse(fromHtml(html) as never).html)).toBe(flat(html))
})

test('whatever an author writes comes back as it was', () => {
  const piece = fc.constantFrom(
    'word',
    '<b>',
    '&amp;',
    '&lt;',
    '"',
    '*',
    '**',
    '`',
    '[a](https://x.example/?a=1&b="2")',
    '\n\n',
    '\n- ',
    '\n1. ',
    '\n  - ',
    ' ',
    '\\',
    'é',
    '😀',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), pieces => {
      const markdown = pieces.join('')
      const tree = parseMarkdown(markdown)
      fc.pre(
        findForbidden(tree, markdown, new VFile()).size === 0 && !tree.children.some(({ type }) => type === 'heading'),
      )
      const { html } = toProse(tree.children)
      expect(flat(toProse(fromHtml(html) as never).html)).toBe(flat(html))
    }),
    { numRuns: 500 },
  )
})

test('what no profile may hold is refused', () => {
  expect(() => fromHtml('<p><script>x</script></p>')).toThrow('Unexpected <script>')
  expect(() => fromHtml('<p><em>x</p>')).toThrow('Unexpected </p>, expected </em>')
})

/** Line ends between blocks are for the eye, and a loose list has a paragraph in each item: words and tags are what counts. */
function flat(html: string) {
  return html
    .replace(/\s*(<\/?(?:p|li|ul|ol)>)\s*/g, '$1')
    .replace(/<\/?p>/g, '')
    .replace(/\s+/g, ' ')
}

function proseIn(value: unknown): Prose[] {
  if (typeof value !== 'object' || value === null) return []
  return 'html' in value ? [value as Prose] : Object.values(value).flatMap(proseIn)
}
