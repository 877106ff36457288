import { expect, test } from 'vitest'
import { getOccupation, getOccupations } from '#lib/occupations/catalog'
import { listKnownCodes, readCode } from '#lib/occupations/codes'
import { getDetail } from '#lib/occupations/details'
import { retiredCodes, splitCodes } from '#lib/occupations/successor'
import { site } from '#lib/site'

site.production = true

test('every known code leads to a measured occupation, to a field, to a list of them, or says why there is none', () => {
  const kinds: Record<string, number> = {}
  for (const code of listKnownCodes()) {
    const target = readCode(code)
    kinds[target?.kind ?? ''] = (kinds[target?.kind ?? ''] ?? 0) + 1
    if (target?.kind === 'moved') expect([code, readCode(target.soc)?.kind]).toEqual([code, 'occupation'])
    if (target?.kind === 'several') expect(target.members.every(({ measured }) => measured)).toBe(true)
  }
  expect(kinds).toMatchObject({ occupation: 830, field: 22 })
  expect(Object.keys(kinds).sort()).toEqual(['field', 'moved', 'occupation', 'several', 'unmeasured'])
})

test.each([
  ['13-1021', { kind: 'moved', soc: '13-1020' }],
  ['29-1140', { kind: 'moved', soc: '29-1141' }],
  ['15-1132', { kind: 'moved', soc: '15-1252' }],
  ['29-0000', { kind: 'field', field: { slug: 'healthcare' } }],
  ['13-1020', { kind: 'occupation' }],
  ['11-1031', { kind: 'unmeasured', title: 'Legislators' }],
  ['55-0000', { kind: 'unmeasured', title: 'Military Specific Occupations' }],
])('%s leads where its work is counted now', (code, target) => {
  expect(readCode(code)).toMatchObject(target)
})

test('a group lists what lies in it, a code that was split what became of it', () => {
  const members = (code: string) => {
    const target = readCode(code)
    return target?.kind === 'several' ? target.members.map(({ soc }) => soc) : []
  }
  expect(members('29-2040')).toEqual(['29-2042', '29-2043'])
  expect(members('15-1200').every(soc => soc.startsWith('15-12'))).toBe(true)
  expect(members('15-1200').length).toBeGreaterThan(10)
  expect(members('29-2071')).toEqual(['29-2072', '29-9021'])
  for (const [code, successors] of Object.entries(splitCodes))
    expect([code, members(code)]).toEqual([code, successors.filter(soc => getOccupation(soc)?.measured)])
})

test('nothing stands behind what is no code, or a code of no edition', () => {
  for (const code of ['99-9999', '29-1', 'nurse', '00-0000', '__proto__', ''])
    expect([code, readCode(code)]).toEqual([code, undefined])
  expect(Object.keys(retiredCodes).filter(code => !readCode(code))).toEqual([])
})

test('every measured occupation has an official definition; the twelve that OEWS put together have those of their parts', () => {
  const composed: Record<string, string[]> = {}
  for (const { soc } of getOccupations()) {
    const { definition, parts } = getDetail('definitions', soc) ?? {}
    expect([soc, Boolean(definition) !== Boolean(parts)]).toEqual([soc, true])
    if (parts) composed[soc] = parts.map(part => part.soc)
  }
  expect(composed).toEqual({
    '13-1020': ['13-1021', '13-1022', '13-1023'],
    '13-2020': ['13-2022', '13-2023'],
    '21-1018': ['21-1011', '21-1014'],
    '25-2052': ['25-2055', '25-2056'],
    '25-9045': ['25-9042', '25-9043', '25-9049'],
    '29-2010': ['29-2011', '29-2012'],
    '31-1120': ['31-1121', '31-1122'],
    '39-7010': ['39-7011', '39-7012'],
    '47-4090': ['47-4091', '47-4099'],
    '51-2028': ['51-2022', '51-2023'],
    '51-2090': ['51-2092', '51-2099'],
    '53-1047': ['53-1042', '53-1043', '53-1044', '53-1049'],
  })
})
