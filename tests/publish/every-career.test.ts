import { toString as toText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseMarkdown } from '#lib/careers/markdown'
import { getCareers } from '#lib/check/checked-careers'
import { getOccupation } from '#lib/occupations/catalog'
import { formatAnnual } from '#lib/occupations/money'
import { toDocument } from '#lib/publish/document/profile-document'
import { toMarkdown } from '#lib/publish/document/to-markdown'
import { exportCareer } from '#lib/publish/export/export-career'
import { toJsonSchema } from '#lib/publish/export/json-schema'
import { exportSchema } from '#lib/publish/export/schema'
import { printGraph, profileGraph } from '#lib/publish/json-ld'
import { site } from '#lib/site'
import { judgeGraph } from '../check/vocabulary'

site.production = true
const published = z.fromJSONSchema(JSON.parse(JSON.stringify(toJsonSchema('career'))))

/** What is published of every career of the guide, as it stands in content/. */
describe.each(getCareers())('$slug', career => {
  const exported = exportCareer(career)

  describe('as JSON', () => {
    test('has the documented shape, and nothing more', () => {
      expect(exportSchema.parse(exported)).toEqual(exported)
    })

    test('passes the JSON Schema as it is published, after a journey as text', () => {
      expect(published.safeParse(JSON.parse(JSON.stringify(exported))).error).toBeUndefined()
    })

    test('names only sources that it lists, and lists none that nothing comes from', () => {
      const { pay, outlook, measuredSkills, sources } = exported
      const earlier = pay?.from === 'official' ? pay.earlier : []
      const named = [pay, ...earlier, outlook, measuredSkills].flatMap(part => part?.source ?? [])
      expect([...new Set(named)].sort()).toEqual(sources.map(({ id }) => id).sort())
    })

    test('has absolute addresses alone', () => {
      const hrefs = [...JSON.stringify(exported).matchAll(/href=\\"([^"\\]*)/g)].map(([, href]) => href)
      expect(hrefs.filter(href => !/^https?:\/\//.test(href ?? ''))).toEqual([])
    })
  })

  describe('as Markdown', () => {
    const tree = parseMarkdown(toMarkdown(career))

    test('says in Markdown every word of the document, and no other', () => {
      expect(wordsOf(tree)).toBe(`${career.title} ${wordsOf(toDocument(exported, career.sections))}`)
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

  test('for search engines is a graph of schema.org', () => {
    const graph = profileGraph(career, getOccupation(career.soc), [{ name: 'Home', href: '/' }])
    expect(judgeGraph(JSON.parse(printGraph(graph)))).toEqual([])
  })
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
