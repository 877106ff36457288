import { expect, test } from 'vitest'
import { readProjections } from '#lib/import/read-projections'
import { asSheets } from './small-release'

const headers = [
  '2024 National Employment Matrix title',
  '2024 National Employment Matrix code',
  'Occupation type',
  'Employment, 2024',
  'Employment, 2034',
  'Employment distribution, percent, 2024',
  'Employment change, numeric, 2024–34',
  'Employment change, percent, 2024–34',
  'Percent self employed, 2024',
  'Occupational openings, 2024–34 annual average',
  'Typical education needed for entry',
  'Work experience in a related occupation',
  'Typical on-the-job training needed to attain competency in the occupation',
]
const total = [
  'Total, all occupations',
  '00-0000',
  'Summary',
  169956.1,
  175167.9,
  100,
  5211.8,
  3.1,
  5.8,
  18863.3,
  '—',
  '—',
  '—',
]
const group = ['  Healthcare practitioners', '29-0000', 'Summary', 1, 1, 1, 0, 0, '—', 1, '—', '—', '—']
const line = [
  '      Medical records specialists',
  '29-2072',
  'Line item',
  194.8,
  208.6,
  0.1,
  13.8,
  7.1,
  '—',
  14.2,
  'Postsecondary nondegree award',
  'None',
  'None',
]
const read = (rows: unknown[][], names = headers, file = 'occupation_2024-2034.xlsx') =>
  readProjections(
    asSheets(file, {
      Index: [['Occupation.xlsx contents']],
      'Table 1.2': [
        ['Table 1.2 Occupational projections, 2024–2034, and worker characteristics, 2024'],
        names,
        ...rows,
      ],
    }),
  )

test('reads the total and the line items, in jobs and without floating noise', () => {
  expect(read([total, group, line])).toEqual({
    isCopy: false,
    lacks: ['selfEmployedPercent'],
    years: { from: 2024, to: 2034 },
    records: [
      expect.objectContaining({ soc: '00-0000', employment: 169956100, openings: 18863300, education: null }),
      {
        soc: '29-2072',
        title: 'Medical records specialists',
        employment: 194800,
        projected: 208600,
        change: 13800,
        changePercent: 7.1,
        openings: 14200,
        selfEmployedPercent: null,
        education: 'Postsecondary nondegree award',
        experience: 'None',
        training: 'None',
      },
    ],
  })
})

test('finds columns in any order', () => {
  const turned = (row: unknown[]) => row.toReversed()
  expect(read([total, line].map(turned), turned(headers) as string[])).toEqual(read([total, line]))
})

test('is no projections workbook without its title', () => {
  expect(readProjections(asSheets('other.xlsx', { Sheet1: [['Name']] }))).toBeUndefined()
})

test.each([
  [
    'a missing column',
    () => read([total.slice(0, -1)], headers.slice(0, -1)),
    'occupation_2024-2034.xlsx, sheet “Table 1.2”: found no column Typical on-the-job training, expected it among the headers in row 2',
  ],
  [
    'a value that is no number',
    () => read([total, line.with(3, '—')]),
    'occupation_2024-2034.xlsx, sheet “Table 1.2”, row 4, column Employment, 2024: found “—”, expected a number',
  ],
  [
    'other years than its name says',
    () => read([total], headers, 'occupation_2023-2033.xlsx'),
    'occupation_2023-2033.xlsx: found the projections for 2024–2034, expected 2023–2033, as the name of the file says',
  ],
  [
    'a code twice',
    () => read([total, line, line]),
    'occupation_2024-2034.xlsx, sheet “Table 1.2”, row 5: found Line item 29-2072 a second time, expected it once (row 4)',
  ],
])('refuses %s', (_, attempt, message) => {
  expect(attempt).toThrow(new Error(message))
})
