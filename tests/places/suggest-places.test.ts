import { expect, test } from 'vitest'
import { getAreas } from '#lib/places/areas'
import { suggestPlaces, toPlaceSuggestions } from '#lib/places/suggest-places'

test.each([
  ['colum', ['columbus-oh', 'columbia-sc']],
  ['new y', ['new-york']],
  ['wash', ['washington']],
  ['columbus oh', ['columbus-oh']],
  ['ohio', ['ohio']],
  ['st. p', ['minneapolis-mn']],
])('a name that is begun finds its places: %s', (begun, expected) => {
  const slugs = suggestPlaces(begun).map(({ slug }) => slug)
  for (const slug of expected) expect(slugs).toContain(slug)
  expect(slugs.length).toBeLessThanOrEqual(8)
})

test('states stand before areas, and each place stands once', () => {
  const found = suggestPlaces('new')
  expect(found[0]?.kind).toBe('state')
  expect(new Set(found).size).toBe(found.length)
})

test.each(['', 'o', '43085', 'columbus 4', 'xyzzyqwert', 'x'.repeat(5000)])(
  'words that begin no name give nothing: %s',
  words => {
    expect(suggestPlaces(words)).toEqual([])
  },
)

test('every place is suggested by its own name', () => {
  expect(getAreas().filter(area => !suggestPlaces(area.short).includes(area))).toEqual([])
})

test('an answer leads to pages, and repeats no ZIP code', () => {
  expect(toPlaceSuggestions('columbus oh').results[0]).toEqual({
    title: 'Columbus, OH',
    slug: 'columbus-oh',
    href: '/places/columbus-oh',
  })
  expect(toPlaceSuggestions('43085')).toEqual({ query: '', results: [] })
  expect(toPlaceSuggestions(null)).toEqual({ query: '', results: [] })
})
