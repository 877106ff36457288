import { expect, test } from 'vitest'
import { toSearchResponse } from '#lib/search/answer'
import { readPlace } from '#lib/search/read-place'

/** What is typed; what is looked for; the place that is taken, or those that are offered. */
const places: [query: string, words: string, place: string, ...offered: string[]][] = [
  ['electrician columbus ohio', 'electrician', 'columbus-oh'],
  ['electrician columbus, OH', 'electrician', 'columbus-oh'],
  ['columbus oh electrician', 'electrician', 'columbus-oh'],
  ['nurse pay texas', 'nurse', 'texas'],
  ['nurse salary in Texas', 'nurse', 'texas'],
  ['jobs in 43085', '', 'columbus-oh'],
  ['nurse 43085-1234', 'nurse', 'columbus-oh'],
  ['welder near columbus oh 43085', 'welder', 'columbus-oh'],
  ['welder jobs houston', 'welder', 'houston-tx'],
  ['jobs in the Houston area', '', 'houston-tx'],
  ['Virginia Beach lifeguard', 'lifeguard', 'virginia-beach-va'],
  ['West Virginia coal miner', 'coal miner', 'west-virginia'],
  ['teacher washington state', 'teacher', 'washington'],
  ['reading specialist reading pa', 'reading specialist', 'reading-pa'],
  ['RN TX', 'RN', 'texas'],
  ['nurse IN', 'nurse', 'indiana'],
  ['plumber in Dublin ohio', 'plumber', 'columbus-oh'],
  ['nurse washington dc', 'nurse', 'washington-dc'],
  ['mobile developer mobile alabama', 'mobile developer', 'mobile-al'],
  ['cook puerto rico', 'cook', 'puerto-rico'],
  ['electrician columbus', 'electrician', '', 'columbus-ga', 'columbus-in', 'columbus-oh'],
  ['nurse washington', 'nurse', '', 'washington', 'washington-dc'],
  ['jobs in portland', '', '', 'portland-me', 'portland-or'],
  ['welder kansas city', 'welder', 'kansas-city-mo'],
  ['nurse in buffalo', 'nurse', '', 'buffalo-ny'],
]

/** Words of work that are names of places as well, and words that stand in no place's way. */
const traps = [
  'reading specialist',
  'reading teacher',
  'mobile developer',
  'mobile home installer',
  'buffalo wing cook',
  'orange picker',
  'temple',
  'independence coach',
  'jobs in demand',
  'jobs in nursing',
  'careers in energy',
  'art',
  'PA',
  'nurse or doctor',
  'help me find work',
  'work in healthcare',
  'jobs that pay 50000',
  'earn $75001 a year',
  '29-1141',
  'state trooper',
  'registered nurse',
  'how to become a nurse in high school',
  'ct tech',
  'college professor',
  'work at home jobs',
]

test.each(places)('“%s” looks for “%s” in “%s”', (query, words, place, ...offered) => {
  const read = readPlace(query)
  expect({ words: read?.words, place: read?.place?.slug ?? '', among: read?.among.map(({ slug }) => slug) }).toEqual({
    words,
    place,
    among: offered,
  })
})

test.each(traps)('“%s” names no place', query => {
  expect(readPlace(query)?.place?.slug ?? readPlace(query)?.among.map(({ slug }) => slug)).toBeUndefined()
})

test('five digits that are no ZIP code in hand are taken out as well, and said', () => {
  expect(readPlace('nurse 00001')).toEqual({ words: 'nurse', found: 'no-zip', among: [] })
})

test('suggestions leave the place out and repeat no ZIP code', () => {
  const { query, results } = toSearchResponse('electrician 43085', '1')
  expect([query, results[0]?.slug]).toEqual(['electrician', 'electrician'])
  expect(toSearchResponse('electrician columbus ohio', '1').results[0]?.slug).toBe('electrician')
})
