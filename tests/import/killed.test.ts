import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { finishLast, writeData } from '#lib/import/write-data'
import { commitFile, listDataFiles, readDataFile, readDataFolder, stagedName } from '#lib/occupations/data-folder'
import { makeWorkbook } from './make-workbook'
import { recordsRow, smallRelease, totalRow } from './small-release'

// The command is started a dozen times, a few seconds each.
vi.setConfig({ testTimeout: 180_000 })

let root: string
const years = [2021, 2022, 2023, 2024, 2025]

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'killed-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
})

/** Releases in which every wage of a year has the same median, so that old and new data cannot be mixed unseen. */
function put(name: string, median: number): string {
  const folder = join(root, name)
  mkdirSync(folder)
  for (const year of years) {
    const rows = [totalRow, { ...recordsRow, A_MEDIAN: median }]
    writeFileSync(join(folder, `national_M${year}_dl.xlsx`), makeWorkbook(smallRelease(year, rows)))
  }
  return folder
}

function start(from: string) {
  const args = ['--import', 'tsx', 'lib/commands/data.ts', from, '--to', join(root, 'stored')]
  const child = spawn(process.execPath, args, { stdio: 'ignore' })
  return { child, ended: new Promise<void>(resolve => child.on('exit', () => resolve())) }
}

const medians = () => readDataFolder(join(root, 'stored')).wages.map(({ records }) => records[1]?.annual?.median)
const all = (median: number) => years.map(() => median)

test('killed at ten random moments, the stored data is whole each time, and the next run cleans up', async () => {
  const folders = [put('one', 51140), put('two', 52000)]
  const began = performance.now()
  await start(folders[0] as string).ended
  const takes = performance.now() - began
  expect(medians()).toEqual(all(51140))
  for (let i = 0; i < 10; i++) {
    const { child, ended } = start(folders[(i + 1) % 2] as string)
    await Promise.race([setTimeout(takes * (0.4 + 0.6 * Math.random())), ended])
    child.kill('SIGKILL')
    await ended
    expect([all(51140), all(52000)]).toContainEqual(medians())
  }
  await start(folders[1] as string).ended
  expect(medians()).toEqual(all(52000))
  expect(readdirSync(join(root, 'stored')).filter(name => name.startsWith('.'))).toEqual([])
})

test('files in folders below count, and others go, with the same rename', () => {
  const stored = join(root, 'stored')
  writeData(
    stored,
    new Map(),
    new Map([
      ['below/a.txt', 'old'],
      ['below/b.txt', 'old'],
    ]),
  )
  writeFileSync(join(stored, stagedName('below/a.txt')), 'new')
  expect(readDataFile(stored, 'below/a.txt')).toBe('old')
  writeFileSync(join(stored, commitFile), JSON.stringify(['below/a.txt', '-below/b.txt']))
  expect(readDataFile(stored, 'below/a.txt')).toBe('new')
  finishLast(stored)
  expect(readDataFile(stored, 'below/a.txt')).toBe('new')
  expect(readdirSync(join(stored, 'below'))).toEqual(['a.txt'])
})

/** The folder as it is when the command ends before, or after, the rename by which the new files count. */
function stage(median: number, counts: boolean): string {
  const stored = join(root, 'stored')
  const next = join(root, 'next')
  for (const [folder, value] of [
    [stored, 1],
    [next, median],
  ] as const)
    writeData(folder, new Map(), texts(value))
  for (const name of readdirSync(next)) renameSync(join(next, name), join(stored, stagedName(name)))
  const names = JSON.stringify([...texts(0).keys()])
  writeFileSync(join(stored, counts ? commitFile : `${commitFile}.tmp`), names)
  return stored
}
const texts = (median: number) =>
  new Map(years.map(year => [`wages-${year}.json`, JSON.stringify({ year, records: [{}, { annual: { median } }] })]))

test('ended before the new files count: the old ones are read, and the next run removes the new', () => {
  const stored = stage(2, false)
  expect(medians()).toEqual(all(1))
  finishLast(stored)
  expect(medians()).toEqual(all(1))
  expect(readdirSync(stored)).toEqual(years.map(year => `wages-${year}.json`))
})

test('ended after: the new ones are read, however many are in their places, and the next run puts the rest there', () => {
  const stored = stage(2, true)
  for (const year of years) {
    expect(medians()).toEqual(all(2))
    renameSync(join(stored, stagedName(`wages-${year}.json`)), join(stored, `wages-${year}.json`))
  }
  expect(medians()).toEqual(all(2))
  finishLast(stored)
  expect(readdirSync(stored)).toEqual(years.map(year => `wages-${year}.json`))
  expect(listDataFiles(stored)).toHaveLength(5)
  expect(readFileSync(join(stored, 'wages-2025.json'), 'utf8')).toContain('"median":2')
})
