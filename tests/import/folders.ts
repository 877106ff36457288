import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, onTestFinished } from 'vitest'
import { importData } from '#lib/import/import-data'
import { makeWorkbook } from './make-workbook'
import { wholeOnet } from './small-onet'
import { recordsRow, smallRelease, totalRow } from './small-release'

/** A folder of official files with wages of May 2025 and one to store figures in, new for each test of a file. */
export const folders = { from: '', to: '' }

export function makeFolders() {
  beforeEach(() => {
    const root = mkdtempSync(join(tmpdir(), 'import-'))
    onTestFinished(() => rmSync(root, { recursive: true }))
    folders.from = join(root, 'official')
    folders.to = join(root, 'stored')
    put('national_M2025_dl.xlsx', makeWorkbook(smallRelease(2025, [totalRow, recordsRow])))
  })
}

export function put(name: string, content: string | Buffer) {
  mkdirSync(dirname(join(folders.from, name)), { recursive: true })
  writeFileSync(join(folders.from, name), content)
}

/** A whole small release of O*NET, some of its tables replaced. */
export function putOnet(change: Record<string, string | Buffer> = {}, folder = '') {
  for (const [name, rows] of Object.entries(wholeOnet)) put(folder + name, change[name] ?? lines(rows))
}

export const lines = (rows: string[][] = [], end = '\n') => rows.map(row => row.join('\t')).join(end) + end

export const run = (more: { onetEdition?: string; allowShrink?: string[] } = {}) =>
  importData({ ...folders, today: '2026-01-31', onProgress: () => {}, ...more })
