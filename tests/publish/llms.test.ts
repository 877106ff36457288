import { toString as toText } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { parseMarkdown } from '#lib/careers/markdown'
import { getCareers } from '#lib/check/checked-careers'
import { toLlmsText } from '#lib/publish/llms'
import { site } from '#lib/site'

site.production = true
const careers = getCareers()

test('the order that llmstxt.org asks for: title, summary, words, then headings with lists of links', () => {
  const { children } = parseMarkdown(toLlmsText(careers))
  expect(children.map(({ type }) => type)).toEqual([
    'heading',
    'blockquote',
    'paragraph',
    ...['heading', 'list', 'heading', 'list', 'heading', 'list'],
  ])
  expect(children.filter(({ type }) => type === 'heading').map(node => toText(node))).toEqual([
    site.name,
    'Careers',
    'Data',
    'Optional',
  ])
})

test('every career is linked as Markdown', () => {
  const text = toLlmsText(careers)
  for (const { slug, title } of careers) expect(text).toContain(`[${title}](${site.url}/careers/${slug}.md)`)
})
