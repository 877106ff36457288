import { expect, test } from 'vitest'
import { toOpenSearch } from '#lib/publish/opensearch'

test('leads to the search page, and keeps to the limits of OpenSearch', () => {
  const xml = toOpenSearch({
    name: 'A guide <with> a long name',
    description: 'Work & pay',
    url: 'https://guide.example',
    search: '/careers',
  })
  expect(xml).toContain('template="https://guide.example/careers?q={searchTerms}"')
  expect(xml).toContain('<ShortName>A guide &lt;with&gt; a</ShortName>')
  expect(xml).toContain('<Description>Work &amp; pay</Description>')
})
