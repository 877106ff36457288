import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultSort, getSort, nextSort, sortOccupations, sorts } from '#lib/filter/occupation-sorts'
import { formatChoice, listOccupations, parseChoice } from '#lib/filter/occupations'
import { getOccupation, getOccupations } from '#lib/occupations/catalog'
import { educationLevels } from '#lib/occupations/education'
import { jobsOf, type Occupation } from '#lib/occupations/occupation'
import type { Wage } from '#lib/occupations/wage-file'
import { annualPay } from '#lib/pay/pay'
import { formatOccupation } from '#lib/work/format-occupation'

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

test('the words of a title find it first; singular and plural are the same', () => {
  const titles = (q: string) => list({ q }).map(({ title }) => title)
  expect(titles('registered nurse')[0]).toBe('Registered Nurses')
  expect(titles('NURSES regist')[0]).toBe('Registered Nurses')
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
    return occupation && (column === 'pay' ? annualPay({ occupation }) : jobsOf(occupation)?.jobs)
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
  expect(annualPay({ occupation: actors })).toBe(Number(hourly) * 2080)
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
    `“${'x'.repeat(100)}” is not a way to sort; the list is sorted by best match first.`,
  ])
})

test('a choice and its address are the same, in one order', () => {
  const address = '?q=nurse&field=healthcare&education=bachelors-degree&sort=pay'
  expect(formatChoice(parseChoice(Object.fromEntries(new URLSearchParams(address))).choice)).toBe(address)
})

test('whatever an address holds, it is answered, bounded, and reads its own answer back', () => {
  const text = fc.string({ unit: 'binary', maxLength: 150 })
  const value = fc.oneof(text, fc.array(text, { maxLength: 3 }), fc.constantFrom(...sorts.map(({ slug }) => slug)))
  const params = fc.dictionary(fc.constantFrom('q', 'field', 'education', 'sort', '__proto__', 'toString'), value)
  fc.assert(
    fc.property(params, params => {
      const { choice, ignored } = parseChoice(params)
      expect([...choice.words].length).toBeLessThanOrEqual(100)
      for (const sentence of ignored) expect([...sentence].length).toBeLessThan(200)
      expect(listOccupations(all, choice).length).toBeLessThanOrEqual(all.length)
      const again = parseChoice(Object.fromEntries(new URLSearchParams(formatChoice(choice))))
      expect(again.choice).toEqual(choice)
    }),
    { numRuns: 40 },
  )
})

test('words find what people mean by them, the best match first', () => {
  const first = (q: string) => list({ q })[0]?.soc
  expect([first('RN'), first('EMT'), first('coder'), first('cop')]).toEqual([
    '29-1141',
    '29-2042',
    '15-1252',
    '33-3051',
  ])
  expect(first("police sheriff's")).toBe('33-3051')
  expect(list({ q: 'nurse', field: 'healthcare-support' }).every(({ soc }) => soc.startsWith('31'))).toBe(true)
  expect(list({ q: 'nurse', sort: 'title' }).map(({ title }) => title)).toEqual(
    list({ q: 'nurse' })
      .map(({ title }) => title)
      .toSorted(new Intl.Collator('en').compare),
  )
})

test('a reader can ask for the best match only of words; control characters are none', () => {
  expect(parseChoice({ sort: 'match' }).ignored).toHaveLength(1)
  expect(parseChoice({ q: 'nurse', sort: 'match' }).ignored).toEqual([])
  expect(formatChoice(parseChoice({ q: 'nurse', sort: 'match' }).choice)).toBe('?q=nurse')
  expect(parseChoice({ q: ' a\0\u202eb \ud800' }).choice.words).toBe('a b')
})

test('every level of education of the projections can be asked for', () => {
  const named = new Set(all.map(({ projection }) => projection?.education))
  expect([...named].sort()).toEqual(educationLevels.map(({ official }) => official).sort())
})

test('a heading leads to the natural order, then to the reverse and back', () => {
  const slugs = [defaultSort, ...sorts.filter(({ column }) => column === 'pay')].map(sort => nextSort('pay', sort).slug)
  expect(slugs).toEqual(['pay', 'pay-reverse', 'pay'])
})

test('sorts an hour as 2,080 of them, a bound as itself, and the unknown last in either order', () => {
  const made = [
    measured('a', { annual: null }),
    measured('b', { annual: 50_000 }),
    measured('c', { hourly: 25 }),
    measured('d', { annual: { atLeast: 239_200 } }),
    measured('e', {}),
  ]
  const order = (slug: string) =>
    sortOccupations(made, getSort(slug) ?? defaultSort)
      .map(({ title }) => title)
      .join('')
  expect(order('pay')).toBe('dcbae')
  expect(order('pay-reverse')).toBe('bcdae')
  expect(order('growth-reverse')).toBe('abcde')
  expect(order('title-reverse')).toBe('edcba')
})

test('cells say what is released and what is not', () => {
  const cells = (soc: string) => formatOccupation(getOccupation(soc) ?? measured('none', {}))
  expect(cells('29-2072')).toEqual({
    median: '$51,140',
    range: '$37,000–$81,150',
    jobs: '200,700',
    change: '+8%',
    education: 'Certificate after high school',
  })
  expect(cells('27-2011')).toMatchObject({ median: '$29.05 an hour', range: '$16.50–$143.68 an hour' })
  expect(formatOccupation(measured('top', { annual: { atLeast: 239_200 } }))).toEqual({
    median: '$239,200 or more',
    range: '$239,200 or more',
    jobs: '70 in 2025',
    change: 'not projected',
    education: 'not given',
  })
  expect(formatOccupation(measured('none', {}))).toMatchObject({ median: 'not released', range: 'not released' })
  expect(formatOccupation(measured('null', { annual: null }))).toMatchObject({
    median: 'not released',
    range: 'not released',
  })
})

/** An occupation with one wage for every percentile, no projection and 70 jobs. */
function measured(title: string, wages: { annual?: Wage; hourly?: Wage }): Occupation {
  const spread = (wage: Wage) => ({ p10: wage, p25: wage, median: wage, p75: wage, p90: wage, mean: wage })
  const release = {
    year: 2025,
    employment: 70,
    ...(wages.annual === undefined ? {} : { annual: spread(wages.annual) }),
    ...(wages.hourly === undefined ? {} : { hourly: spread(wages.hourly) }),
  }
  const rest = { skills: [], related: [], technology: [], alternateTitles: [], onetCodes: {} }
  return { soc: '11-0000', title, measured: true, releases: [release], ...rest }
}
