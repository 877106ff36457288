import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildWorkContext } from '#lib/import/build-work-context'
import { checkData } from '#lib/import/check-data'
import { folders, lines, makeFolders, put, putOnet, run } from './folders'

makeFolders()

const aide = '31-1121.00'
const stored = (name: string) => JSON.parse(readFileSync(join(folders.to, name), 'utf8'))
const csv = (rows: string[][]) => rows.map(row => row.join(',')).join('\n')
const codes = ['31-1121.00', '31-1122.00', '13-1199.04', '13-1199.05', '45-3031.00']
const tasks = (more: string[][]) =>
  csv([
    ['O*NET-SOC Code', 'Title', 'Task ID', 'Task', 'Task Type'],
    ...codes.map((code, at) => [code, 'x', `${at}`, `Work in ${code}.`, 'Core']),
    ...more,
  ])
const education = (rows: string[][]) =>
  csv([
    [
      'O*NET-SOC Code',
      'Title',
      'Element ID',
      'Element Name',
      'Scale ID',
      'Scale Name',
      'Category',
      'Data Value',
      'N',
      'Recommend Suppress',
      'Domain Source',
    ],
    ...rows.map(([category = '', percent = '', suppress = '']) => [
      aide,
      'x',
      '2.D.1',
      'Required Level of Education',
      'RL',
      'x',
      category,
      percent,
      '21',
      suppress,
      'Incumbent',
    ]),
  ])
const categories = csv([
  ['Element ID', 'Element Name', 'Scale ID', 'Scale Name', 'Category', 'Category Description'],
  ...Array.from({ length: 12 }, (_, at) => ['2.D.1', 'x', 'RL', 'x', `${at + 1}`, `Level ${at + 1}`]),
])

test('stores tasks by O*NET occupation, core ones apart, and never an older edition over a newer one', async () => {
  putOnet({}, '29.3/')
  const more = [
    [aide, 'x', '90', 'Bathe patients.', 'Supplemental'],
    [aide, 'x', '91', 'Drive patients.', ''],
  ]
  put('30.3/tasks.csv', tasks(more))
  await run()
  const file = stored('tasks.json')
  expect(file.source).toMatchObject({ edition: '30.3', file: 'tasks.csv', license: 'CC BY 4.0' })
  expect(file.records.find(({ soc }: { soc: string }) => soc === '31-1121')?.of).toEqual([
    { code: aide, core: ['Work in 31-1121.00.'], supplemental: ['Bathe patients.'], unrated: ['Drive patients.'] },
  ])
  const before = readFileSync(join(folders.to, 'tasks.json'), 'utf8')
  put('30.3/tasks.csv', 'moved away')
  put('30.2/tasks.csv', tasks(more))
  expect((await run()).notes).toContain('O*NET tasks: those of 30.3 stay stored, which are newer')
  expect(readFileSync(join(folders.to, 'tasks.json'), 'utf8')).toBe(before)
})

test('keeps from readers what O*NET advises against, names the edition of the words, and stores nothing without them', async () => {
  putOnet({}, '29.3/')
  put(
    '30.3/education.csv',
    education([
      ['1', '40'],
      ['2', '60', 'Y'],
    ]),
  )
  expect((await run()).notes).toContain(
    '30.3/education.csv: nothing of it is stored without the O*NET words of its categories',
  )
  put('29.3/categories.csv', categories)
  await run()
  const file = stored('required-education.json')
  expect(file.source).toMatchObject({ edition: '30.3', parts: [{ edition: '29.3', keys: ['categories'] }] })
  const [{ of }] = file.records
  expect(of).toEqual([{ code: aide, by: 'workers', asked: 21, percents: [40, ...Array(11).fill(null)] }])
})

test('software is marked as hot and as in demand, each name once', async () => {
  putOnet({
    'technology-skills.tsv': lines([
      ['onet_soc', 'example', 'hot', 'in_demand'],
      ...codes.flatMap(code => [
        [code, 'Excel', 'Y', 'N'],
        [code, 'Charts', 'N', code === aide ? 'Y' : 'N'],
      ]),
    ]),
  })
  await run()
  const [, home] = stored('software.json').records
  expect(home).toEqual({
    soc: '31-1121',
    software: [
      ['Charts', 'D'],
      ['Excel', 'H'],
    ],
  })
})

test('a time pressure of exactly 3 is not known; other averages of 3 are', () => {
  const onet = { records: [{ soc: '31-1120', codes: { [aide]: 'Aides' } }] }
  const row = { code: aide, schedule: 'regular', week: '', averages: { time_pressure: 3, sitting: 3 } }
  const { records } = buildWorkContext([row], onet, 'context.csv', '2026-01-31')
  expect(records).toEqual([
    { soc: '31-1120', of: [{ code: aide, schedule: 'regular', week: null, averages: [null, 3] }] },
  ])
  expect(() => buildWorkContext([{ ...row, code: '99-9999.00' }], onet, 'context.csv', '2026-01-31')).toThrow(
    'context.csv: found the code 99-9999.00, expected a code that the stored O*NET occupations have',
  )
})

test('moves between groups are stored by the group that people left', async () => {
  putOnet({}, '29.3/')
  const header = ['origin_soc_major', 'destination_soc_major', 'moves_weighted', 'share_of_leavers']
  put('moves.csv', csv([header, ['35', '41', '120.5', '0.6'], ['35', '43', '80', '0.4'], ['11', '13', '7', '1']]))
  await run()
  expect(stored('group-moves.json').records).toEqual([
    { soc: '11-0000', to: [['13', 7]] },
    {
      soc: '35-0000',
      to: [
        ['41', 120.5],
        ['43', 80],
      ],
    },
  ])
  put('moves.csv', csv([header, ['35', '41', '120.5', '0.6'], ['35', '41', '80', '0.4']]))
  await expect(run()).rejects.toThrow('moves.csv')
})

test('a damaged file of details is named with its record and key', async () => {
  putOnet({}, '29.3/')
  put('30.3/tasks.csv', tasks([]))
  await run()
  const file = stored('tasks.json')
  file.records[1].of[0].code = 'x'
  writeFileSync(join(folders.to, 'tasks.json'), JSON.stringify(file))
  expect(checkData(folders.to)).toContain(
    `tasks.json, record ${file.records[1].soc}, key of.0.code: Write an O*NET code as 29-1141.00`,
  )
})
