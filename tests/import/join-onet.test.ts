import { expect, test } from 'vitest'
import { joinOnet } from '#lib/import/join-onet'
import { joinCodes } from '#lib/import/onet-codes'
import { readOnetTable } from '#lib/import/read-onet'
import { asTables, smallOnet } from './small-onet'

const read = (file: string, rows: string[][]) => readOnetTable({ file, name: undefined, rows })
const titles = new Map([
  ['31-1120', 'Home Health and Personal Care Aides'],
  ['13-1199', 'Business Operations Specialists, All Other'],
])

test('joins O*NET codes to the wider code of the same broad group, and leaves the unmeasured their own', () => {
  const codes = ['21-1011.00', '21-1014.00', '21-1012.00', '45-3031.00']
  expect([...joinCodes(codes, ['21-1012', '21-1018'])]).toEqual([
    ['21-1018', ['21-1011.00', '21-1014.00']],
    ['21-1012', ['21-1012.00']],
    ['45-3031', ['45-3031.00']],
  ])
})

test('does not guess between two wider codes', () => {
  expect([...joinCodes(['21-1011.00'], ['21-1018', '21-1019']).keys()]).toEqual(['21-1011'])
})

test('joins several O*NET occupations into one record', () => {
  const { skills, records } = joinOnet(asTables(smallOnet), titles)
  expect(skills).toEqual(['Repairing', 'Speaking'])
  expect(records.map(({ soc }) => soc)).toEqual(['13-1199', '31-1120', '45-3031'])
  expect(records[1]).toEqual({
    soc: '31-1120',
    title: 'Home Health and Personal Care Aides',
    codes: { '31-1121.00': 'Home Health Aides', '31-1122.00': 'Personal Care Aides' },
    jobZone: 2,
    interests: { realistic: 4.5, investigative: 2.5, artistic: 1.5, social: 6.5, enterprising: 2.5, conventional: 3.5 },
    // The suppressed score of repairing does not count.
    skills: [
      [1, 0],
      [3.5, 2.5],
    ],
    related: ['13-1199', '45-3031'],
    technology: ['MEDITECH software', 'Microsoft Excel'],
    alternateTitles: ['Home Health Aides', 'Personal Care Aides', 'Sitter', 'caregiver'],
  })
})

test('takes the mean of the others where the .00 occupation has no data', () => {
  const { records } = joinOnet(asTables(smallOnet), titles)
  expect(records[0]).toMatchObject({ soc: '13-1199', jobZone: 5, skills: [null, [3.5, 3.5]] })
  expect(records[0]).not.toHaveProperty('interests')
})

test('prefers the .00 occupation where it has data', () => {
  const zones = [...(smallOnet['job-zones.tsv'] ?? []), ['13-1199.00', '3']]
  const { records } = joinOnet(asTables({ ...smallOnet, 'job-zones.tsv': zones }), titles)
  expect(records[0]?.jobZone).toBe(3)
})

test.each([
  [
    'a missing column',
    () => read('interests.tsv', [['onet_soc', 'realistic', 'investigative', 'artistic', 'social', 'conventional']]),
    'interests.tsv: found no column enterprising, expected it among the headers in row 1',
  ],
  [
    'a value that is no number',
    () =>
      read('job-zones.tsv', [
        ['onet_soc', 'job_zone'],
        ['31-1121.00', 'two'],
      ]),
    'job-zones.tsv, row 2, column job_zone: found “two”, expected a number',
  ],
  [
    'a value that cannot be',
    () =>
      read('job-zones.tsv', [
        ['onet_soc', 'job_zone'],
        ['31-1121.00', '6'],
      ]),
    'job-zones.tsv, row 2, column job_zone: found “6”, expected 5 or less',
  ],
  [
    'a code twice',
    () =>
      read('job-zones.tsv', [
        ['onet_soc', 'job_zone'],
        ['31-1121.00', '2'],
        ['31-1121.00', '3'],
      ]),
    'job-zones.tsv, row 3: found 31-1121.00 a second time, expected it once (row 2)',
  ],
  [
    'a code that is none',
    () =>
      read('job-zones.tsv', [
        ['onet_soc', 'job_zone'],
        ['31-1121', '2'],
      ]),
    'job-zones.tsv, row 2, column onet_soc: found “31-1121”, expected a code such as 29-1141.00',
  ],
])('refuses %s', (_, attempt, message) => {
  expect(attempt).toThrow(new Error(message))
})
