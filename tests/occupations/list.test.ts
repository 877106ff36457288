import { expect, test } from 'vitest'
import { getOccupations } from '#lib/occupations/catalogue'
import { formatChoice, listOccupations, parseChoice } from '#lib/occupations/list'
import { jobsOf, payToSortBy, sorts } from '#lib/occupations/sorts'

const all = getOccupations()
const list = (params: Record<string, string | string[]>) => listOccupations(all, parseChoice(params).choice)

test('without parameters: every occupation, by title', () => {
  const { choice, ignored } = parseChoice({})
  expect(ignored).toEqual([])
  const titles = listOccupations(all, choice).map(({ title }) => title)
  expect(titles).toHaveLength(all.length)
  expect(titles).toEqual(titles.toSorted(new Intl.Collator('en').compare))
  expect(formatChoice(choice)).toBe('')
})

test('words begin a word of the title; singular and plural are the same', () => {
  const titles = (q: string) => list({ q }).map(({ title }) => title)
  expect(titles('registered nurse')).toEqual(['Registered Nurses'])
  expect(titles('NURSES regist')).toEqual(['Registered Nurses'])
  expect(titles('29-2072')).toEqual(['Medical Records Specialists'])
  expect(titles('xyzzyqwert')).toEqual([])
})

test('field and education narrow together', () => {
  const found = list({ field: 'healthcare', education: 'associates-degree' })
  expect(found.length).toBeGreaterThan(5)
  for (const { soc, projection } of found) {
    expect(soc.slice(0, 2)).toBe('29')
    expect(projection?.education).toBe("Associate's degree")
  }
})

test.each(sorts)('sorted by $name, unknown values last', ({ slug, column, order }) => {
  const found = list({ sort: slug })
  expect(found).toHaveLength(all.length)
  if (column !== 'pay' && column !== 'jobs') return
  const value = (index: number) => {
    const occupation = found[index]
    return occupation && (column === 'pay' ? payToSortBy(occupation) : jobsOf(occupation)?.jobs)
  }
  const values = found.map((_, index) => value(index))
  const known = values.filter(one => one !== undefined)
  expect(values.slice(0, known.length)).toEqual(known)
  expect(known).toEqual(known.toSorted((a, b) => (order === 'ascending' ? a - b : b - a)))
})

test('work that is paid by the hour sorts by a year of 2,080 hours', () => {
  const actors = all.find(({ title }) => title === 'Actors')
  const hourly = actors?.releases[0]?.hourly?.median
  expect(actors?.releases[0]?.annual).toBeUndefined()
  expect(actors && payToSortBy(actors)).toBe(Number(hourly) * 2080)
})

test('nonsense is ignored with a note', () => {
  const { choice, ignored } = parseChoice({
    q: ['nurse', 'doctor'],
    field: 'banana',
    education: '<script>',
    sort: 'x'.repeat(5000),
  })
  expect(choice.words).toBe('nurse')
  expect(choice.field).toBeUndefined()
  expect(ignored).toEqual([
    '`q` came more than once; only the first counts.',
    '“banana” is not a field of work; all fields are shown.',
    '“<script>” is not a level of education; all levels are shown.',
    'Only the first 100 characters of `sort` count.',
    `“${'x'.repeat(100)}” is not a way to sort; the list is sorted by title, A to Z.`,
  ])
})

test('a choice and its address are the same, in one order', () => {
  const address = '?q=nurse&field=healthcare&education=bachelors-degree&sort=pay'
  expect(formatChoice(parseChoice(Object.fromEntries(new URLSearchParams(address))).choice)).toBe(address)
})
