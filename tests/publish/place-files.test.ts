import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { getArea } from '#lib/places/areas'
import { cellsIn } from '#lib/places/cells'
import { placeCsv, placeJson } from '#lib/publish/place-files'

const area = (slug: string) => getArea(slug) ?? expect.fail(`no area ${slug}`)

test('the CSV holds every published occupation, and no figure where none is released', () => {
  const rows: Record<string, string>[] = parse(placeCsv(area('grand-rapids-mi')), { columns: true })
  expect(rows).toHaveLength(cellsIn(area('grand-rapids-mi')).length + 1)
  expect(rows[0]).toMatchObject({ soc: '00-0000', title: 'All occupations', unit: 'year' })
  expect(rows.find(({ soc }) => soc === '29-1211')).toMatchObject({
    state: 'released',
    median: '228760',
    p75: '384800',
    p90: '239200',
    at_least: 'p90',
  })
  const withheld = rows.find(({ state }) => state === 'not released')
  expect(withheld).toMatchObject({ median: '', unit: '', mean_rse: '' })
})

test('the JSON holds the same rows, and names each source that is in it', () => {
  const columbus = JSON.parse(placeJson(area('columbus-oh')))
  const rows: string[][] = parse(placeCsv(area('columbus-oh')))
  expect(columbus).toMatchObject({
    version: 1,
    code: '0018140',
    kind: 'metropolitan',
    prices: { year: 2024, all: 95.469 },
  })
  expect([columbus.columns, ...columbus.rows].map(row => row.map((value: unknown) => String(value ?? '')))).toEqual(
    rows,
  )
  const publishers = (slug: string) =>
    JSON.parse(placeJson(area(slug))).sources.map(({ publisher }: { publisher: string }) => publisher)
  expect(publishers('columbus-oh')).toEqual(['U.S. Bureau of Labor Statistics', 'U.S. Bureau of Economic Analysis'])
  expect(publishers('bridgeport-ct')).toEqual(['U.S. Bureau of Labor Statistics'])
})
