import fc from 'fast-check'
import type { PhrasingContent, RootContent } from 'mdast'
import { remark } from 'remark'
import { expect, test } from 'vitest'
import { writeMarkdown } from '#lib/publish/document/write-markdown'

const library = remark().data('settings', { bullet: '-', rule: '-' }).freeze()

/** Words of letters, figures and every mark that Markdown or this project gives a meaning. */
const words = fc
  .array(
    fc.constantFrom(...'aZé7  ,.:;/%$\'"()’“”–—+-#*_[]<>&!|~^`=\\\n', '1.', '- ', '](', 'www.a.bc', 'https://a.bc'),
  )
  .map(parts => parts.join(''))
const text = words.map((value): PhrasingContent => ({ type: 'text', value }))
const phrase: fc.Arbitrary<PhrasingContent> = fc.oneof(
  text,
  text.map(child => ({ type: 'strong' as const, children: [child] })),
  text.map(child => ({ type: 'emphasis' as const, children: [child] })),
  fc.tuple(text, fc.webUrl()).map(([child, url]) => ({ type: 'link' as const, url, children: [child] })),
  fc.webUrl().map(url => ({ type: 'link' as const, url, children: [{ type: 'text' as const, value: url }] })),
)
const phrases = fc.array(phrase, { minLength: 1, maxLength: 4 })
const blocks = fc.array(
  phrases.chain(children =>
    fc.constantFrom<RootContent>(
      { type: 'paragraph', children },
      { type: 'heading', depth: 2, children },
      { type: 'list', children: [{ type: 'listItem', children: [{ type: 'paragraph', children }] }] },
    ),
  ),
  { minLength: 1, maxLength: 3 },
)

test('writes each byte as the library does, which holds all words against every pattern', () => {
  fc.assert(
    fc.property(blocks, children => {
      expect(writeMarkdown(children)).toBe(library.stringify({ type: 'root', children }))
    }),
    { numRuns: 500 },
  )
})
