import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { getAreaByCode } from '#lib/places/areas'
import { toPayCsv } from '#lib/publish/pay-csv'
import { factsOf } from './render-pay'

/** Lines of BLS's own file for a place or the nation: what they say stands on the page and in its file. */
const lines = readFileSync(join(import.meta.dirname, '../places/publisher-lines.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(line => line.split('\t').map(cell => cell.trim()))
  .map(([id = '', , , value = '', note = '']) => ({
    area: id.slice(4, 11),
    industry: id.slice(11, 17),
    soc: `${id.slice(17, 19)}-${id.slice(19, 23)}`,
    kind: id.slice(23),
    value,
    note,
  }))
  .filter(({ industry, soc }) => industry === '000000' && soc !== '00-0000')

const columns: Record<string, string> = {
  '01': 'jobs',
  '02': 'jobs_rse_percent',
  '04': 'mean',
  '05': 'mean_rse_percent',
  '11': 'p10',
  '12': 'p25',
  '13': 'median',
  '14': 'p75',
  '15': 'p90',
  '16': 'jobs_per_1000',
  '17': 'location_quotient',
}
/** On the page a wage stands in one of these facts. */
const facts: Record<string, string> = {
  '01': 'Jobs',
  '11': 'Eight in ten earn',
  '12': 'The middle half earn',
  '13': 'Median: half earn more, half less',
  '14': 'The middle half earn',
  '15': 'Eight in ten earn',
}

const stored = lines.filter(({ kind, note }) => kind in columns && note !== '4')
const shown = stored.filter(({ kind }) => kind in facts)

test('dozens of lines are of what is stored and shown', () => {
  expect(stored.length).toBeGreaterThan(50)
  expect(shown.length).toBeGreaterThan(25)
})

test.each(stored)('in the file: $area $soc $kind = $value $note', ({ area, soc, kind, value, note }) => {
  const rows: Record<string, string>[] = parse(toPayCsv(soc), { columns: true })
  const row = rows.find(one => one.area_code === area) ?? expect.fail('no row')
  const said = row[columns[kind] ?? ''] ?? expect.fail('no column')
  if (note === '8') expect(said).toBe('not released')
  else if (note === '5') expect(said).toMatch(/^\d+ or more$/)
  else expect(Number(said)).toBe(Number(value))
})

test.each(shown)('on the page: $area $soc $kind = $value $note', async ({ area, soc, kind, value, note }) => {
  const place = getAreaByCode(area)
  const cell = (await factsOf(soc, place ? `place=${place.slug}` : '')).get(facts[kind] ?? '')?.at(-1)
  const expected = note === '8' ? 'not released' : note === '5' ? 'or more' : Number(value).toLocaleString('en-US')
  expect(cell).toContain(expected)
})
