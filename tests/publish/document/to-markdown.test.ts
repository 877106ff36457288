import { toString as toText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '#lib/careers/markdown'
import { getCareer, getCareers } from '#lib/check/checked-careers'
import { formatAnnual } from '#lib/occupations/money'
import { toDocument } from '#lib/publish/document/profile-document'
import { toHtml } from '#lib/publish/document/to-html'
import { toMarkdown } from '#lib/publish/document/to-markdown'
import { exportCareer } from '#lib/publish/export/export-career'
import { site } from '#lib/site'

site.production = true

describe.each(getCareers())('$slug', career => {
  const exported = exportCareer(career)
  const tree = parseMarkdown(toMarkdown(exported))

  test('says in Markdown every word of the document, and no other', () => {
    expect(wordsOf(tree)).toBe(`${career.title} ${wordsOf(toDocument(exported))}`)
  })

  test('has its title as the only first heading, and no raw HTML', () => {
    const firsts: string[] = []
    visit(tree, 'heading', heading => {
      if (heading.depth === 1) firsts.push(toText(heading))
    })
    expect(firsts).toEqual([career.title])
    visit(tree, 'html', ({ value }) => expect.fail(`Unexpected ${value}`))
  })

  test('says what is paid, by whom it was measured, and where its page is', () => {
    const text = toText(tree)
    if (exported.pay?.from === 'official' && exported.pay.annual) {
      expect(text).toContain(`Median: ${formatAnnual(exported.pay.annual.median).replace(/ or more/, '')} a year`)
    }
    for (const { title, edition } of exported.sources)
      expect(text).toMatch(new RegExp(`${escapePattern(title)}.*${escapePattern(edition ?? '')}`))
    expect(text).toContain(`Address: ${exported.links.html}`)
  })
})

test('words that look like Markdown or HTML stay words', () => {
  const hostile = '# <script>alert(1)</script> [x](javascript:alert(1)) *a* `b` 1. ~~c~~ ![d](e) &amp; | \\'
  const career = getCareer('electrician')
  if (!career) throw new Error('There is no electrician')
  const source = { name: hostile, url: 'https://x.example/a_b_c?d=<e>' }
  const corrections = [{ date: '2026-01-31', said: hostile, right: hostile, source }]
  const exported = exportCareer({
    ...career,
    title: hostile,
    summary: hostile,
    also: [hostile],
    category: hostile,
    corrections,
  })
  const tree = parseMarkdown(toMarkdown(exported))
  visit(tree, node => {
    expect(['html', 'image', 'inlineCode', 'code', 'emphasis']).not.toContain(node.type)
    if (node.type === 'link') expect(node.url).toMatch(/^https?:/)
  })
  expect(toText(tree).split(hostile).length).toBeGreaterThan(6)
  expect(toHtml(exported)).not.toContain('<script')
})

function wordsOf(tree: ReturnType<typeof toDocument>) {
  return tree.children
    .map(node => toText(node))
    .join(' ')
    .replace(/\s+/g, ' ')
}

function escapePattern(text: string) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
