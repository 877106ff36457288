import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { type DataFile, writeData } from '#lib/import/write-data'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stored-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
})

function release(year: number, employment: number): DataFile {
  const source = {
    publisher: 'U.S. Bureau of Labor Statistics',
    title: 'Wages',
    edition: `May ${year}`,
    license: 'Public domain',
    address: 'https://www.bls.gov/oes/tables.htm',
    file: `national_M${year}_dl.xlsx`,
    read: '2026-01-31',
  }
  const records = [{ soc: '00-0000', title: 'All Occupations', employment }]
  return { source, year, topCode: { hourly: 115, annual: 239200 }, records } as DataFile
}

const write = (...files: [string, DataFile][]) => writeData(folder, new Map(files))
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

test('replaces no file when one of them is not valid', () => {
  write(['wages-2024.json', release(2024, 1)])
  const before = read('wages-2024.json')
  const attempt = () => write(['wages-2024.json', release(2024, 2)], ['wages-2025.json', release(2025, -2)])
  expect(attempt).toThrow(/^wages-2025\.json, record 00-0000, key employment: /)
  expect(read('wages-2024.json')).toBe(before)
  expect(readdirSync(folder)).toEqual(['wages-2024.json'])
})

test('leaves no half-written file when a file cannot be put in its place', () => {
  mkdirSync(join(folder, 'wages-2025.json', 'in-the-way'), { recursive: true })
  expect(() => write(['wages-2025.json', release(2025, 1)])).toThrow(/found a folder, expected a file or nothing$/)
  expect(readdirSync(folder)).toEqual(['wages-2025.json'])
})

test('says of each file whether it changed', () => {
  write(['wages-2024.json', release(2024, 1)])
  const written = write(['wages-2024.json', release(2024, 1)], ['wages-2025.json', release(2025, 1)])
  expect(written.map(({ name, changed }) => [name, changed])).toEqual([
    ['wages-2024.json', false],
    ['wages-2025.json', true],
  ])
})
