import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { makeWorkbook } from './make-workbook'
import { recordsRow, smallRelease, totalRow } from './small-release'

// A process of its own takes seconds to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

function run(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'lib/commands/data.ts', ...args], { encoding: 'utf8' })
}

test('one clear report and exit 1 where a file is not what it should be', () => {
  const from = mkdtempSync(join(tmpdir(), 'official-'))
  onTestFinished(() => rmSync(from, { recursive: true }))
  writeFileSync(join(from, 'national_M2025_dl.xlsx'), '<html>')
  const { status, stderr, stdout } = run(from, '--to', join(from, 'stored'))
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toBe(
    'national_M2025_dl.xlsx: found a web page or XML saved under that name, expected an .xlsx workbook\n',
  )
  expect(readdirSync(from)).toEqual(['national_M2025_dl.xlsx'])
})

test('progress, report and exit 0 where all is well', () => {
  const from = mkdtempSync(join(tmpdir(), 'official-'))
  onTestFinished(() => rmSync(from, { recursive: true }))
  writeFileSync(join(from, 'national_M2025_dl.xlsx'), makeWorkbook(smallRelease(2025, [totalRow, recordsRow])))
  const { status, stdout } = run(from, '--to', join(from, 'stored'))
  expect(stdout).toContain('national_M2025_dl.xlsx: wages of May 2025, 2 rows\n')
  expect(stdout).toContain('May 2025: 1 occupations and the total; 1 with every percentile')
  expect(stdout).toMatch(/wages-2025\.json: \d kB, written\n/)
  expect(stdout).toMatch(/\d s, at most \d+ MB of memory\n$/)
  expect(status).toBe(0)
})
