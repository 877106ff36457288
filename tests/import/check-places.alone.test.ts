import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { checkPlaces, findMistake } from '#lib/import/check-places'
import { getArea } from '#lib/places/areas'
import { cellsIn } from '#lib/places/cells'

let content: string
const columbus = 'data/areas/columbus-oh.csv'

/** A guide with few places: the table and the files of two, as they are stored. */
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'places-'))
  onTestFinished(() => rmSync(content, { recursive: true }))
  const codes = ['3900000', '0018140']
  const pick = (text: string, starts: string[]) =>
    text.split('\n').filter(line => starts.some(start => line.startsWith(start)))
  const table = readFileSync('content/places.tsv', 'utf8')
  writeFileSync(join(content, 'places.tsv'), `${pick(table, ['code', ...codes]).join('\n')}\n`)
  for (const name of [
    'nation.csv',
    'industries.json',
    'industries.csv',
    'prices.json',
    'zip-codes.json',
    'zip-codes.csv',
  ])
    cpSync(join('content/data', name), join(content, 'data', name))
  for (const slug of ['ohio', 'columbus-oh'])
    cpSync(`content/data/areas/${slug}.csv`, join(content, 'data', 'areas', `${slug}.csv`))
  const head = JSON.parse(readFileSync('content/data/areas.json', 'utf8'))
  head.records = head.records.filter((record: { area: string }) => codes.includes(record.area))
  writeFileSync(join(content, 'data', 'areas.json'), JSON.stringify(head))
})

const check = () => checkPlaces(join(content, 'data'), join(content, 'places.tsv'))
const change = (name: string, from: string | RegExp, to: string) => {
  const text = readFileSync(join(content, name), 'utf8')
  const changed = text.replace(from, to)
  expect(changed).not.toBe(text)
  writeFileSync(join(content, name), changed)
}

test('whole files have no message', () => {
  expect(check()).toEqual([])
})

test.each([
  [
    'a wage that is no number',
    () => change(columbus, /^(29-1141,\d+,[\d.]+,year),\d+/m, '$1,lots'),
    /^areas\/columbus-oh\.csv, line \d+, column p10: found “lots”, expected a number, “\*” or “>=” and a number$/,
  ],
  [
    'percentiles that fall',
    () => change(columbus, /^(29-1141,\d+,[\d.]+,year),\d+/m, '$1,999999'),
    /^areas\/columbus-oh\.csv, line \d+: found “29-1141,.*”, expected The percentiles must rise from the 10th to the 90th$/,
  ],
  [
    'a line that was cut',
    () => change(columbus, /^(29-1141,\d+).*$/m, '$1'),
    /^areas\/columbus-oh\.csv, line \d+: found 2 values, expected 13$/,
  ],
  [
    'a line that is missing',
    () => change(columbus, /^29-1141.*\n/m, ''),
    /^areas\/columbus-oh\.csv: found \d+ occupations, expected \d+$/,
  ],
  [
    'a figure that somebody changed',
    () => change(columbus, /^29-1141,\d+/m, '29-1141,10'),
    /^areas\/columbus-oh\.csv: found the digest \w{16}, expected \w{16}: run npm run data$/,
  ],
  [
    'a file of an area that is missing',
    () => rmSync(join(content, columbus)),
    /^areas\/columbus-oh\.csv: found no file, expected it: run npm run data$/,
  ],
  [
    'a slug that was changed in the table alone',
    () => change('places.tsv', '\tcolumbus-oh\t', '\tcolumbus-ohio\t'),
    /^areas\/columbus-ohio\.csv: found no file, expected it: run npm run data$/,
  ],
  [
    'a ZIP code of four digits',
    () => change('data/zip-codes.csv', ' 43206', ' 4320'),
    /^zip-codes\.csv, line \d+, column zips: found “4320”, expected five digits$/,
  ],
  [
    'a price that cannot be',
    () => change('data/prices.json', /"all":[\d.]+/, '"all":0'),
    /^prices\.json, key records\.0\.all: Too small/,
  ],
])('names the place of %s', (_, spoil, message) => {
  spoil()
  expect(check()[0]).toMatch(message)
})

test('a page of a place refuses a damaged file as well', () => {
  change(columbus, /^(29-1141,\d+,[\d.]+,year),\d+/m, '$1,lots')
  const [before, production] = [process.env.CONTENT_FOLDER, 'columbus-oh']
  onTestFinished(() => {
    if (before === undefined) delete process.env.CONTENT_FOLDER
    else process.env.CONTENT_FOLDER = before
  })
  process.env.CONTENT_FOLDER = content
  const area = getArea(production) ?? expect.fail('no area')
  expect(() => cellsIn(area)).toThrow(/^areas\/columbus-oh\.csv, line \d+, column p10: found “lots”/)
})

test('an unknown header is refused', () => {
  expect(findMistake('areas/x.csv', 'soc,jobs\n')).toMatch(
    /^areas\/x\.csv, line 1: found “soc,jobs”, expected “soc,jobs,/,
  )
})
