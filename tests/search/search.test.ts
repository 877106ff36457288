import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { getOccupation, getOccupations } from '#lib/occupations/catalog'
import { toCsv } from '#lib/publish/occupations-csv'
import { layDeeds, layNames } from '#lib/search/index-entries'
import { searchEntries } from '#lib/search/search'
import { site } from '#lib/site'
import { getEntries } from '#lib/work/entries'

site.production = true

/** Reads the guide and makes the index, which takes long on a busy machine. */
beforeAll(() => void searchEntries('nurse'), 60_000)

test('every entry is found first, or among its namesakes, by its own title', { timeout: 60_000 }, () => {
  const lost = getEntries().filter(entry => {
    const titles = searchEntries(entry.title).map(result => result.entry.title)
    return titles[0] !== entry.title
  })
  expect(lost.filter(({ title }) => title.length <= 100).map(({ title }) => title)).toEqual([])
})

test('says the other title that matched, and none when its own did', () => {
  const [first] = searchEntries('staff nurse')
  expect(first).toMatchObject({ entry: { id: 'registered-nurse' }, matched: 'Staff nurse' })
  expect(searchEntries('registered nurse')[0]).not.toHaveProperty('matched')
  expect(searchEntries('cut trees')[0]).toEqual({ entry: expect.objectContaining({ soc: '37-3013' }) })
})

test('leaves out another title that says no more than the own, or where the own has what was typed', () => {
  for (const query of ['helper', 'licensed practical nurse', 'nurses salary', 'computer programer']) {
    const [first] = searchEntries(query)
    expect(first?.entry, query).toBeDefined()
    expect(first?.matched, query).toBeUndefined()
  }
  const [first] = searchEntries('lpn')
  expect(first).toMatchObject({ entry: { soc: '29-2061' }, matched: expect.stringMatching(/LPN/) })
})

test('work whose title is published with two hyphens has a dash, and is found as it is typed', () => {
  for (const query of ['Helpers--Carpenters', 'helpers – carpenters', 'carpenter helper'])
    expect(searchEntries(query)[0], query).toEqual({
      entry: expect.objectContaining({ soc: '47-3012', title: 'Helpers – carpenters' }),
    })
  expect(toCsv(getOccupations())).toContain('Helpers--Carpenters')
  expect(getEntries().filter(({ title }) => title.includes('--'))).toEqual([])
})

test('a SOC code finds its work', () => {
  expect(searchEntries('29-1141')[0]?.entry.id).toBe('registered-nurse')
})

test('whole words come before begun and misspelt ones', () => {
  const titles = searchEntries('baker').map(({ entry }) => entry.title)
  expect(titles[0]).toBe('Bakers')
  expect(searchEntries('bakr')[0]?.entry.title).toBe('Bakers')
})

test('the more telling words decide where no title has all', () => {
  expect(searchEntries('left-handed underwater photographer')[0]?.entry.title).toBe('Photographers')
})

test('each entry stands once', () => {
  const ids = searchEntries('manager').map(({ entry }) => entry.id)
  expect(ids.length).toBeGreaterThan(50)
  expect(new Set(ids).size).toBe(ids.length)
})

test.each(['', ' ', '%', '🙂', '\u0000', '\ud800', '()[]{}*+?', 'xyzzyqwert'])('nothing is found for “%s”', query => {
  expect(searchEntries(query)).toEqual([])
})

test('only a hundred characters and twelve words count', () => {
  const nurse = searchEntries('nurse').map(({ entry }) => entry.id)
  expect(searchEntries(`nurse${' '.repeat(200)}plumber`).map(({ entry }) => entry.id)).toEqual(nurse)
  const letters = 'b c d e f g h j k l m n'
  expect(searchEntries(`${letters} plumber`)).toEqual(searchEntries(letters))
})

test('whatever is typed, nothing fails and the order stays', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 150 }), query => {
      expect(searchEntries(query)).toEqual(searchEntries(query))
    }),
    { numRuns: 200 },
  )
})

test('every everyday word belongs to work that the guide has', () => {
  expect([...layNames.keys(), ...layDeeds.keys()].filter(soc => !getOccupation(soc)?.measured)).toEqual([])
})
