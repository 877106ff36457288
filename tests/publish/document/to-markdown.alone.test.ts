import { toString as toText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { parseMarkdown } from '#lib/careers/markdown'
import { toHtml } from '#lib/publish/document/to-html'
import { toMarkdown } from '#lib/publish/document/to-markdown'
import { fixtureCareer, standInFixtures } from '../../fixtures/fixture-guide'

standInFixtures()

test('words that look like Markdown or HTML stay words', () => {
  const hostile = '# <script>alert(1)</script> [x](javascript:alert(1)) *a* `b` 1. ~~c~~ ![d](e) &amp; | \\'
  const career = fixtureCareer('kite-welder')
  const source = { name: hostile, url: 'https://x.example/a_b_c?d=<e>' }
  const corrections = [{ date: '2026-01-31', said: hostile, right: hostile, source }]
  const attacked = { ...career, title: hostile, summary: hostile, also: [hostile], category: hostile, corrections }
  const tree = parseMarkdown(toMarkdown(attacked))
  visit(tree, node => {
    expect(['html', 'image', 'inlineCode', 'code', 'emphasis']).not.toContain(node.type)
    if (node.type === 'link') expect(node.url).toMatch(/^https?:/)
  })
  expect(toText(tree).split(hostile).length).toBeGreaterThan(6)
  expect(toHtml(attacked)).not.toContain('<script')
})
