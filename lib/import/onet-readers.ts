import { kindOfRatings, need, pivot, readRating } from './onet-ratings'
import { readMatch, readNumber, readText, refuseCell, refuseTwins, type TableRow } from './table'

export type Cells = (string | number | boolean)[]
type Read = { kind: string; rows: Cells[] }
type Rows = TableRow<string>[]

const yes = (row: TableRow<string>, key: string) => readMatch(row, key, /^[YN]$/, 'Y or N') === 'Y'
const words = (row: TableRow<string>, key: string) => readMatch(row, key, /./, 'words')
const codeOf = (row: TableRow<string>) => readText(row, 'code') || readText(row, 'onet_soc')
const six = ['realistic', 'investigative', 'artistic', 'social', 'enterprising', 'conventional']

/** What each kind of table says, row by row, as the cells that matter. Each throws a Refusal where one is not what it should be. */
export const readers = {
  occupations: rows => unique('occupations', rows, codeOf, row => [codeOf(row), words(row, 'title')]),
  'alternate titles': rows => ({ kind: 'alternate titles', rows: rows.map(row => [codeOf(row), words(row, 'name')]) }),
  'reported titles': rows =>
    unique(
      'reported titles',
      rows,
      row => `${codeOf(row)} ${readText(row, 'name')}`,
      row => [codeOf(row), words(row, 'name'), yes(row, 'shown')],
    ),
  'job zones': rows => unique('job zones', rows, codeOf, row => [codeOf(row), readWhole(row, 'zone', 1, 5)]),
  'related occupations': rows =>
    unique(
      'related occupations',
      rows,
      row => `${codeOf(row)} ${readText(row, 'related')}`,
      row => [
        codeOf(row),
        readMatch(row, 'related', /^\d\d-\d{4}\.\d\d$/, 'a code such as 29-1141.00'),
        readWhole(row, 'index', 1, 100),
      ],
    ),
  technology: rows => ({
    kind: 'technology',
    rows: rows.map(row => [codeOf(row), words(row, 'example'), yes(row, 'hot'), yes(row, 'inDemand')]),
  }),
  tools: rows => ({
    kind: 'tools',
    rows: rows.map(row => [codeOf(row), words(row, 'example'), words(row, 'element')]),
  }),
  tasks: rows =>
    unique(
      'tasks',
      rows,
      row => readText(row, 'id'),
      row => [
        codeOf(row),
        words(row, 'task'),
        readMatch(row, 'type', /^(Core|Supplemental|n\/a)?$/, 'Core or Supplemental'),
      ],
    ),
  'own interests': rows =>
    unique('interests', rows, codeOf, row => [
      codeOf(row),
      ...six.map(key => readNumber(row, key, {}, { least: 1, most: 7 })),
    ]),
  'own skills': rows =>
    unique(
      'skills',
      rows,
      row => `${codeOf(row)} ${readText(row, 'skill')}`,
      row => [
        codeOf(row),
        words(row, 'skill'),
        readNumber(row, 'importance_1_to_5', {}, { least: 1, most: 5 }),
        readNumber(row, 'level_0_to_7', {}, { least: 0, most: 7 }),
        yes(row, 'suppress'),
      ],
    ),
  interests: rows => {
    const values = pivot(
      rows,
      row => [codeOf(row), words(row, 'scale')],
      row => words(row, 'name').toLowerCase(),
    )
    const profiles = [...values.values()].filter(({ key }) => key[1] === 'OI')
    return {
      kind: 'interests',
      rows: profiles.map(({ key, row, cells }) => [key[0] ?? '', ...six.map(name => need(cells, name, row))]),
    }
  },
  ratings: readRatings,
  education: rows =>
    unique(
      'education',
      rows,
      row => `${codeOf(row)} ${readText(row, 'element')} ${readText(row, 'category')}`,
      row => [
        codeOf(row),
        words(row, 'element'),
        readText(row, 'scale') === 'IM' ? 0 : readWhole(row, 'category', 1, 12),
        readRating(row),
        readText(row, 'suppress') === 'Y',
        readText(row, 'asked') ? readWhole(row, 'asked', 0, 100_000) : 0,
        readText(row, 'who'),
      ],
    ),
  categories: rows =>
    unique(
      'categories',
      rows,
      row => `${readText(row, 'element')} ${readText(row, 'scale')} ${readText(row, 'category')}`,
      row => [words(row, 'element'), readWhole(row, 'category', 1, 12), words(row, 'words')],
    ),
  scales: rows =>
    unique(
      'scales',
      rows,
      row => readText(row, 'scale'),
      row => [words(row, 'scale'), readNumber(row, 'least'), readNumber(row, 'most')],
    ),
} satisfies Record<string, (rows: Rows) => Read>

/** Importance and level of each element, in two rows, in; skills as [code, name, importance, level, suppressed] out. */
function readRatings(rows: Rows): Read {
  const kind = kindOfRatings(rows)
  if (!kind) {
    const [branch] = rows.map(row => readText(row, 'element').slice(0, 3))
    const keyOf = (row: TableRow<string>) =>
      [codeOf(row), ...['element', 'scale'].map(key => readText(row, key))].join(' ')
    return unique(`ratings ${branch}`, rows, keyOf, row => [codeOf(row), words(row, 'element'), readRating(row)])
  }
  const values = pivot(
    rows,
    row => [codeOf(row), words(row, 'name')],
    row => words(row, 'scale'),
  )
  const scores = [...values.values()].map(({ key, row, cells, isSuppressed }) => [
    ...key,
    need(cells, 'IM', row),
    need(cells, 'LV', row),
    isSuppressed,
  ])
  return { kind, rows: scores }
}

function readWhole(row: TableRow<string>, key: string, least: number, most: number): number {
  const number = readNumber(row, key, {}, { least, most })
  if (!Number.isInteger(number)) throw refuseCell(row, key, 'a whole number')
  return number
}

function unique(
  kind: string,
  rows: Rows,
  keyOf: (row: TableRow<string>) => string,
  cells: (row: TableRow<string>) => Cells,
): Read {
  refuseTwins(rows, keyOf)
  return { kind, rows: rows.map(cells) }
}
