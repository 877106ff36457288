import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
const cwd = mkdtempSync(join(tmpdir(), 'new-profile-'))
mkdirSync(join(cwd, 'content/careers'), { recursive: true })
symlinkSync(join(root, 'content/data'), join(cwd, 'content/data'))
const path = join('content', 'careers', 'radiologic-technologist.md')

test('writes a profile, says what to do next, and never overwrites it', { timeout: 20_000 }, () => {
  const first = run('new', 'Radiologic technologist', '--soc', '29-2034')
  expect(first).toMatchObject({ status: 0, stderr: '' })
  expect(first.stdout).toContain(`Wrote ${path}\n`)
  expect(first.stdout).toContain('npm run check')
  const text = readFileSync(join(cwd, path), 'utf8')
  expect(text).toContain('soc: 29-2034')

  const second = run('new', 'Radiologic technologist', '--soc', '29-2072')
  expect(second).toMatchObject({ status: 1, stderr: `Choose another title: ${path} exists already.\n` })
  expect(readFileSync(join(cwd, path), 'utf8')).toBe(text)

  const check = run('check')
  expect(check.status).toBe(1)
  expect(check.stderr).toContain('is guidance to replace')
})

test.each([
  ['no title', [], 'Write the title of the career'],
  ['no word in the title', ['?!', '--soc', '29-2034'], 'Write the title of the career'],
  ['a title in two', ['Radiologic', 'technologist', '--soc', '29-2034'], 'Write the title in quotes'],
  ['no code', ['Nurse'], 'Write the SOC code as 29-2034'],
  ['a bad code', ['Nurse', '--soc', '292034'], 'Write the SOC code as 29-2034'],
  ['an option without value', ['Nurse', '--soc'], 'Write the SOC code as 29-2034'],
  ['an unknown option', ['Nurse', '--sox', '29-2034'], 'Leave out the unknown option --sox'],
])('refuses %s', { timeout: 20_000 }, (_, args, sentence) => {
  const usage = ': npm run new -- "Radiologic technologist" --soc 29-2034\n'
  const { status, stdout, stderr } = run('new', ...args)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr.startsWith(sentence)).toBe(true)
  expect(stderr.endsWith(usage)).toBe(true)
})

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, join(root, 'lib/commands', `${command}.ts`), ...args],
    { cwd, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}
