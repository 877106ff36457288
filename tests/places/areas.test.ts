import { expect, test } from 'vitest'
import { parseAreas } from '#lib/places/area-table'
import { areasOfState, getArea, getAreas, getState, statesOf } from '#lib/places/areas'
import { findPlaces } from '#lib/places/find-places'
import { buyingPower, pricesOf } from '#lib/places/prices'
import { placeOfZip } from '#lib/places/zip'

const area = (slug: string) => getArea(slug) ?? expect.fail(`no area ${slug}`)

test('54 states and territories, 393 metropolitan and 135 nonmetropolitan areas, each with an address of its own', () => {
  const count = (kind: string) => getAreas().filter(area => area.kind === kind).length
  expect(['state', 'metropolitan', 'nonmetropolitan'].map(count)).toEqual([54, 393, 135])
  const slugs = getAreas().flatMap(({ slug, formerly }) => [slug, ...formerly])
  expect(new Set(slugs).size).toBe(slugs.length)
})

const head = 'code\tkind\tslug\tshort\tstates\tname\tformerly\n'
const ohio = '3900000\tstate\tohio\tOhio\tOH\tOhio\t\n'

test.each([
  [
    'a slug that another area once had',
    `${head}${ohio}0018140\tmetropolitan\tcolumbus-oh\tColumbus, OH\tOH\tColumbus, OH\tohio\n`,
    'places.tsv, line 3: found the slug, now or formerly, “ohio”, expected it once (line 2)',
  ],
  [
    'a slug with capitals',
    `${head}${ohio.replace('\tohio', '\tOhio')}`,
    'places.tsv, line 2: found a wrong slug, expected Write small letters and hyphens, such as columbus-oh',
  ],
  ['a line that was cut', `${head}3900000\tstate`, 'places.tsv, line 2: found 2 cells, expected 7'],
])('refuses %s', (_, text, message) => {
  expect(() => parseAreas(text, 'places.tsv')).toThrow(message)
})

test('areas lie in states, some in several', () => {
  expect(statesOf(area('kansas-city-mo')).map(({ slug }) => slug)).toEqual(['missouri', 'kansas'])
  expect(areasOfState(area('kansas')).map(({ slug }) => slug)).toContain('kansas-city-mo')
  expect(areasOfState(area('rhode-island')).map(({ slug }) => slug)).toEqual(['providence-ri'])
  expect(getState('AS')).toBeUndefined()
})

test.each([
  ['43085', 'columbus-oh', false, 0],
  ['64106', 'kansas-city-mo', false, 0],
  ['99701', 'fairbanks-ak', true, 0],
  // Outside metropolitan areas: Nevada has one other area, Ohio has four.
  ['89301', 'balance-of-nevada', false, 0],
  ['45701', 'ohio', false, 4],
  ['96910', 'guam', false, 0],
  ['20001', 'washington-dc', false, 0],
])('the ZIP code %s is in %s', (zip, slug, isMostly, among) => {
  const place = placeOfZip(zip)
  expect([place?.area.slug, place?.isMostly, place?.among.length]).toEqual([slug, isMostly, among])
})

test('no place is guessed for a ZIP code of which nothing is known, or where OEWS measures nothing', () => {
  for (const zip of ['00000', '96799', '96950', '4308', '430855', '43O85', ' 43085'])
    expect(placeOfZip(zip)).toBeUndefined()
})

test.each([
  ['columbus ohio', 'columbus-oh'],
  ['Columbus', 'columbus-ga columbus-in columbus-oh'],
  ['OH', 'ohio'],
  ['kansas city', 'kansas-city-mo'],
  ['Kansas City, KS', 'kansas-city-mo'],
  ['St. Paul, MN', 'minneapolis-mn'],
  ['saint louis', 'st-louis-mo'],
  ['Winston-Salem', 'winston-salem-nc'],
  ['Coeur d’Alene', 'coeur-dalene-id'],
  ['New York', 'new-york new-york-ny'],
  ['washington', 'washington washington-dc'],
  ['eastern ohio', 'eastern-ohio'],
  ['Dublin, OH', 'columbus-oh'],
  ['Athens, OH', 'ohio'],
  ['Ely, NV', 'balance-of-nevada'],
  ['zzz', ''],
  ['', ''],
])('“%s” names %s', (query, slugs) => {
  expect(
    findPlaces(query)
      .map(({ slug }) => slug)
      .join(' '),
  ).toBe(slugs)
})

test('prices: 51 states and 386 metropolitan areas have them; nothing is made up for the others', () => {
  const without = getAreas().filter(area => area.kind !== 'nonmetropolitan' && !pricesOf(area))
  expect(without.map(({ slug }) => slug).sort()).toEqual(
    'aguadilla-pr arecibo-pr bridgeport-ct guam guayama-pr mayaguez-pr ponce-pr puerto-rico san-juan-pr us-virgin-islands'.split(
      ' ',
    ),
  )
  expect(getAreas().filter(area => area.kind === 'nonmetropolitan' && pricesOf(area))).toEqual([])
  expect(buyingPower(95_469, area('columbus-oh'))).toBeCloseTo(100_000, 6)
  expect(buyingPower(50_000, area('bridgeport-ct'))).toBeUndefined()
})
