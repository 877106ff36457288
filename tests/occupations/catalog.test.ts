import { expect, test } from 'vitest'
import { getAllOccupationsTotal, getOccupation, getOccupations, getSources } from '#lib/occupations/catalog'
import { occupationSchema } from '#lib/occupations/occupation'
import { editionsOf, partsInWords } from '#lib/occupations/schema'
import { findSuccessor, retiredCodes } from '#lib/occupations/successor'

test('joins what every source says of one code', () => {
  const occupation = getOccupation('29-2072')
  expect(occupation).toMatchObject({ title: 'Medical Records Specialists', measured: true, jobZone: 3 })
  expect(occupation?.releases.map(({ year, annual }) => [year, annual?.p10, annual?.median, annual?.p90])).toEqual([
    [2025, 37000, 51140, 81150],
    [2024, 35780, 50250, 80950],
    [2023, 35080, 48780, 77810],
    [2022, 31710, 47180, 75460],
    [2021, 29430, 46660, 74200],
  ])
  expect(occupation?.releases[0]).toMatchObject({
    employment: 194720,
    annual: { p25: 43490, p75: 64820 },
    hourly: { median: 24.59 },
  })
  expect(occupation?.projection).toMatchObject({
    from: 2025,
    to: 2035,
    employment: 200700,
    change: 15600,
    openings: 14000,
    experience: 'None',
  })
  expect(occupation?.alternateTitles).toContain('Medical Coder')
})

test('lists what the newest release measures, without the total, in order of code', () => {
  const socs = getOccupations().map(({ soc }) => soc)
  expect(socs).toHaveLength(830)
  expect(socs).not.toContain('00-0000')
  expect(socs).toEqual(socs.toSorted())
  expect(getAllOccupationsTotal().releases[0]?.annual?.median).toBeGreaterThan(50000)
})

test('keeps marks, annual-only and hourly-only occupations as what they are', () => {
  expect(getOccupation('29-1141')?.skills[0]?.importance).toBeGreaterThan(4)
  expect(getOccupation('27-2011')?.releases[0]).not.toHaveProperty('annual')
  expect(getOccupation('25-1071')?.releases[0]).not.toHaveProperty('hourly')
  const in2021 = (soc: string) => getOccupation(soc)?.releases.find(({ year }) => year === 2021)
  expect(in2021('41-9012')?.annual?.median).toBeNull()
  expect(in2021('11-1011')?.annual?.p90).toEqual({ atLeast: 208000 })
})

test('knows an occupation that the newest release does not measure', () => {
  expect(getOccupation('11-1031')).toMatchObject({
    measured: false,
    title: 'Legislators',
    releases: [{ year: 2024 }, {}, {}, {}],
  })
  expect(getOccupation('45-3031')).toMatchObject({ measured: false, releases: [], projection: { from: 2025 } })
  expect(getOccupation('99-9999')).toBeUndefined()
  expect(getOccupation('00-0000')).toBeUndefined()
})

test('every occupation is what its schema says', () => {
  for (const occupation of [...getOccupations(), getAllOccupationsTotal()]) occupationSchema.parse(occupation)
})

test('every related code is that of an occupation', () => {
  const lost = getOccupations().flatMap(({ related }) => related.filter(soc => !getOccupation(soc)))
  expect(lost).toEqual([])
})

test('names every source with its edition', () => {
  const { wages, projections, onet } = getSources()
  expect([...wages, projections, onet].map(source => source?.edition)).toEqual([
    'May 2025',
    'May 2024',
    'May 2023',
    'May 2022',
    'May 2021',
    '2025–35',
    '29.3',
  ])
  expect(partsInWords(projections ?? {})).toBe(
    'From 2024–34: share of self-employed, work experience, on-the-job training.',
  )
  expect(onet && editionsOf(onet, ['skills', 'jobZone'])).toEqual(['29.3', '30.3'])
})

test.each([
  ['31-1121', '31-1120', 'wider'],
  ['21-1014', '21-1018', 'wider'],
  ['29-2071', '29-2072', 'retired'],
  ['11-1010', '11-1011', 'only one'],
])('%s is answered with %s', (soc, successor, why) => {
  expect(findSuccessor(soc)).toMatchObject({ soc: successor, why })
})

test('a measured code has no successor, nor has one that nothing replaces', () => {
  expect(['29-2072', '11-1031', '45-3031', '99-9999', ''].map(soc => findSuccessor(soc))).toEqual(
    Array(5).fill(undefined),
  )
})

test('every retired code is gone and its successor is measured', () => {
  for (const [old, now] of Object.entries(retiredCodes)) {
    expect(getOccupation(old), old).toBeUndefined()
    expect(getOccupation(now)?.measured, now).toBe(true)
  }
})
