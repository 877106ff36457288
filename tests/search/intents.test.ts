import { beforeAll, expect, test } from 'vitest'
import { getOccupation, getOccupations } from '#lib/occupations/catalog'
import { fields } from '#lib/occupations/fields'
import { spanishNames } from '#lib/search/index-entries'
import { initialsOf, readInitials } from '#lib/search/initials'
import { readIntents } from '#lib/search/intents'
import { readAmount } from '#lib/search/read-amount'
import { searchEntries } from '#lib/search/search'
import { fieldHref, files, listHref, pages, site } from '#lib/site'
import { getLists } from '#lib/work/lists'
import employers from '../../lib/search/employers.json' with { type: 'json' }
import table from '../../lib/search/intents.json' with { type: 'json' }
import people from '../../lib/search/people.json' with { type: 'json' }

site.production = true

/** Reads the guide and makes the index, which takes long on a busy machine. */
beforeAll(() => void searchEntries('nurse'), 120_000)

test.each([
  ['what job should i do', ['no-idea'], ''],
  ['i hate school', ['no-diploma'], ''],
  ['high paying jobs no college', ['good-pay-without-a-degree'], ''],
  ['jobs without a degree', ['without-degree'], ''],
  ['outdoor job', ['outdoors'], ''],
  ['work from home', ['from-home'], ''],
  ['nurse without a degree', ['without-degree'], 'nurse'],
  ['jobs', ['vacancies'], ''],
  ['soldier', ['armed-forces'], ''],
  ['army nurse', ['armed-forces'], 'nurse'],
  ['walmart', ['employer'], ''],
])('“%s” asks for %j and leaves “%s” to look for', (query, ids, rest) => {
  const read = readIntents(query)
  expect(read.intents.map(({ id }) => id)).toEqual(ids)
  expect(read.rest).toBe(rest)
})

test.each([
  'registered nurse',
  'outdoor guide',
  'animal trainer',
  'computer programmer',
  'high school teacher',
  'C++',
  '',
])('“%s” names work or nothing, and is left as it is', query => {
  expect(readIntents(query)).toEqual({ intents: [], rest: query })
})

test.each([
  ['jobs that pay 60000', 60_000],
  ['$30 an hour jobs', 62_400],
  ['25/hr', 52_000],
  ['over 100k', 100_000],
  ['six figure jobs', 100_000],
  ['$5,000 a month', 60_000],
  ['jobs paying $80,000 or more', 80_000],
])('“%s” asks for $%i a year', (query, dollars) => {
  expect(readAmount(query)?.dollars).toBe(dollars)
})

test.each([
  '911 operator',
  '18 wheeler',
  '401k advisor',
  '29-1141',
  '43085',
  '6 month training',
  'class of 2026',
  '5k run',
])('“%s” holds no pay', query => {
  expect(readAmount(query)).toBeUndefined()
})

test('every row of the table leads somewhere that is there, and no phrase stands in two rows that count alike', () => {
  const inside = new Set([
    ...Object.values(pages),
    ...getLists().map(({ slug }) => listHref(slug)),
    ...fields.map(({ slug }) => fieldHref(slug)),
    files.table,
  ])
  const wrong = table.flatMap(({ id, links = [], list, say, filter }) => [
    ...links.flatMap(([, href = '']) =>
      href.startsWith('https://') || inside.has(href.replace(/\?.*$/, '')) ? [] : [`${id}: ${href}`],
    ),
    ...(list && !getLists().some(({ slug }) => slug === list) ? [`${id}: ${list}`] : []),
    ...(say || filter || links.length > 0 ? [] : [`${id}: says nothing`]),
  ])
  expect(wrong).toEqual([])
  expect(new Set(table.map(({ id }) => id)).size).toBe(table.length)
})

test('employers and people lead to work that is measured', () => {
  const codes = Object.values({ ...employers, ...people }).flatMap(work => work.split(': ')[1]?.split(' ') ?? [''])
  expect(codes.filter(code => !getOccupation(code)?.measured)).toEqual([])
})

test('initials are those of a name, with and without its small words', () => {
  expect(initialsOf('Director of Nursing')).toEqual(['don', 'dn'])
  expect(initialsOf('Nurse')).toEqual([])
  expect(readInitials('SRE jobs', ['sre'])).toBe('sre')
  expect(readInitials('sre', ['sre'])).toBeUndefined()
  expect(readInitials('BA nurse', ['ba', 'nurse'])).toBeUndefined()
})

test('a short word in capitals is initials before it is begun or misspelt', () => {
  expect(searchEntries('BA')[0]).toMatchObject({ entry: { soc: '13-1111' } })
  expect(searchEntries('BA').map(({ entry }) => entry.title)).not.toContain('Bakers')
  expect(searchEntries('FOIA').map(({ entry }) => entry.soc)).toEqual(['23-2099'])
  const [first] = searchEntries('MSA')
  expect(initialsOf(first?.matched ?? '')).toContain('msa')
})

test('in three words or more a short unknown word is no misspelt title, a whole misspelt title still is', () => {
  expect(searchEntries('i hate mondays').map(({ entry }) => entry.title)).not.toContain(
    'Captains, mates, and pilots of water vessels',
  )
  expect(searchEntries('how to become a plumer')[0]?.entry.title).toBe('Plumber')
  expect(searchEntries('computer support specalist')[0]?.entry.title).toBe('Computer support specialist')
})

test('Spanish names of common work find it first, with and without accents', { timeout: 120_000 }, () => {
  const common = getOccupations()
    .toSorted((a, b) => (b.projection?.employment ?? 0) - (a.projection?.employment ?? 0))
    .slice(0, 200)
  expect(common.filter(({ soc }) => spanishNames.has(soc)).length).toBeGreaterThanOrEqual(170)
  expect(spanishNames.size).toBeGreaterThanOrEqual(200)
  expect([...spanishNames.keys()].filter(soc => !getOccupation(soc)?.measured)).toEqual([])
  const names = [...spanishNames].flatMap(([soc, list]) => list.map(name => ({ soc, name })))
  const counts = new Map<string, number>()
  for (const { name } of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  expect([...counts].filter(([, count]) => count > 1)).toEqual([])
  // Every seventh, since each is a search of its own.
  const lost = names
    .filter((_, n) => n % 7 === 0)
    .filter(
      ({ soc, name }) =>
        !searchEntries(name)
          .slice(0, 3)
          .some(({ entry }) => entry.soc === soc),
    )
  expect(lost.map(({ name }) => name)).toEqual([])
  expect(searchEntries('medico')[0]?.entry.soc).toBe('29-1215')
})
