import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { readIndustries } from '#lib/places/industries'

const [header = '', ...lines] = readFileSync('content/data/industries.csv', 'utf8').trimEnd().split('\n')
const of = (soc: string) => lines.filter(line => line.startsWith(`${soc},`))
const [chiefs, managers] = [of('11-1011'), of('11-1021')]

/** Lets the guide read these lines in place of its own. */
function stand(...all: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'industries-'))
  mkdirSync(join(folder, 'data'))
  cpSync('content/data/industries.json', join(folder, 'data/industries.json'))
  writeFileSync(join(folder, 'data/industries.csv'), `${[header, ...all].join('\n')}\n`)
  vi.stubEnv('CONTENT_FOLDER', folder)
}

test('each line of an occupation is read, whether it stands first, last or alone', () => {
  stand(...chiefs, ...managers)
  expect([readIndustries('11-1011').length, readIndustries('11-1021').length]).toEqual([chiefs.length, managers.length])
  stand(...managers.slice(-1))
  expect(readIndustries('11-1021').length).toBe(1)
  expect(readIndustries('11-1011')).toEqual([])
})

test('an occupation that stands in two places is refused: one of them would be lost', () => {
  stand(...chiefs, ...managers, ...chiefs.slice(0, 1))
  const line = 2 + chiefs.length + managers.length
  const said = `industries.csv, line ${line}: found 11-1011 again, expected its lines together`
  expect(() => readIndustries('11-1021')).toThrow(said)
})

test('a damaged line is named by its number', () => {
  stand(...chiefs, ...managers.slice(0, 3), '11-1021,622000,1')
  const line = 2 + chiefs.length + 3
  expect(() => readIndustries('11-1021')).toThrow(`industries.csv, line ${line}: found 3 values, expected 7`)
})
