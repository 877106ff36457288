import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import ComparePage from '../../app/compare/page'

async function render(query: string) {
  const search = Promise.resolve(Object.fromEntries(new URLSearchParams(query)))
  return renderToStaticMarkup(await ComparePage({ params: Promise.resolve({}), searchParams: search }))
}

const words = (html: string) => html.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|[\s|]*/g, '|')

test('pay and jobs of a place stand beside the nation’s, and what is odd there is said', async () => {
  const text = words(await render('careers=registered-nurse,firefighter&place=bakersfield-ca'))
  expect(text).toContain('|Firefighter in Bakersfield, CA|$72,410 a year|')
  expect(text).toContain('|In Bakersfield, CA: eight in ten earn|')
  expect(text).toContain('|median alone|')
  expect(text).toContain('the 90th ($470,940) are as published, but hardly believable beside a median of $72,410')
  expect(text).toMatch(/\|Jobs in Bakersfield, CA\|[^|]+: \|[\d,]+\|[^|]+: \|[\d,]+\|/)
})

test('every link of the comparison keeps the place, but the one that takes it away', async () => {
  const html = await render('careers=registered-nurse,firefighter&place=ohio')
  const links = [...html.matchAll(/href="(\/compare[^"]*careers=[^"]*)"/g)].map(([, href]) => href ?? '')
  expect(links.length).toBeGreaterThan(5)
  expect(links.filter(href => !href.endsWith('&amp;place=ohio'))).toEqual([
    '/compare?careers=registered-nurse,firefighter',
  ])
  expect(html).toContain('<input type="hidden" name="place" value="ohio"/>')
})

test.each([
  ['where=43085', '/compare?careers=registered-nurse,firefighter&place=columbus-oh'],
  ['where=xyzzyqwert&place=ohio', '/compare?careers=registered-nurse,firefighter&place=ohio&found=nothing'],
  ['add=plumber&place=ohio', '/compare?careers=registered-nurse,firefighter,plumber&place=ohio'],
])('%s leads to %s', async (query, location) => {
  await expect(render(`careers=registered-nurse,firefighter&${query}`)).rejects.toThrow(
    expect.objectContaining({ digest: expect.stringContaining(`;${location};`) }),
  )
})
