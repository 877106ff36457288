import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sample } from '../sample'

const root = join(import.meta.dirname, '../..')
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
const cwd = mkdtempSync(join(tmpdir(), 'new-profile-'))
mkdirSync(join(cwd, 'content/careers'), { recursive: true })
for (const name of ['data', 'places.tsv']) symlinkSync(join(root, 'content', name), join(cwd, 'content', name))
const path = join('content', 'careers', 'radiologic-technologist.md')

test('writes a profile, says what to do next, and never overwrites it', { timeout: 120_000 }, () => {
  const first = run('new', 'Radiologic technologist', '--soc', '29-2034')
  expect(first).toMatchObject({ status: 0, stderr: '' })
  expect(first.stdout).toContain(`Wrote ${path} about work that the releases call Radiologic Technologists`)
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

/** Each starts a process: in a quick run a few of them do. */
const refused: [name: string, args: string[], sentence: string][] = [
  ['a code for a title', ['29-1141', '--soc', '29-2034'], 'Write the title of the career, not the code “29-1141”'],
  ['a code of no occupation', ['Nurse', '--soc', '99-9999'], 'Unexpected SOC code “99-9999”'],
  ['a code that was replaced', ['Nurse', '--soc', '29-2071'], 'Unexpected SOC code “29-2071”, expected “29-2072”'],
  [
    'a code with an en dash',
    ['Nurse', '--soc', '29–2034'],
    'Unexpected en dash in `soc` “29–2034”, expected “29-2034”',
  ],
  ['no title', [], 'Write the title of the career'],
  ['no word in the title', ['?!', '--soc', '29-2034'], 'Write the title of the career'],
  ['a title in two', ['Radiologic', 'technologist', '--soc', '29-2034'], 'Write the title in quotes'],
  ['no code', ['Nurse'], 'Write the SOC code behind --soc'],
  ['a bad code', ['Nurse', '--soc', '292034'], 'Unexpected code without its hyphen'],
]

test.each(sample(refused, { nameOf: ([name]) => name, familyOf: () => 'all' }))(
  'refuses %s',
  { timeout: 120_000 },
  (_, args, sentence) => {
    const usage = ': npm run new -- "Radiologic technologist" --soc 29-2034\n'
    const { status, stdout, stderr } = run('new', ...args)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr.startsWith(sentence)).toBe(true)
    expect(stderr.endsWith(usage)).toBe(true)
  },
)

const options: [command: string, args: string[], sentence: string][] = [
  [
    'new',
    ['Nurse', '--sox', '29-2034'],
    'Leave out the unknown option --sox (did you mean --soc?): `npm run new` knows --soc.',
  ],
  ['new', ['Nurse', '--soc'], 'Write a value behind --soc: `npm run new` knows --soc.'],
  [
    'new',
    ['x'.repeat(400), '--soc', '29-2034'],
    'Write a title of at most 80 letters, not 400: it is the name of the file too',
  ],
  [
    'check',
    ['--redaing'],
    'Leave out the unknown option --redaing (did you mean --reading?): `npm run check` knows --reading, --outdated, --due, --style, --json.',
  ],
  [
    'check',
    ['nurse.md'],
    'Leave out “nurse.md”: `npm run check` knows --reading, --outdated, --due, --style, --json, and takes nothing else.',
  ],
  [
    'check',
    ['--json=yes'],
    'Leave out the value “yes” of --json: `npm run check` knows --reading, --outdated, --due, --style, --json.',
  ],
  ['check', ['--style', '--json'], 'Leave out --json or --style: shares over all profiles are lines for people.'],
  ['build', ['--fast'], 'Leave out the unknown option --fast: `npm run build` has no options.'],
  ['start', ['-p', '80'], 'Leave out the unknown option -p: `npm run start` has no options.'],
]

test.each(sample(options, { nameOf: ([command, args]) => `${command} ${args}`, familyOf: () => 'all' }))(
  '%s %s is refused in one sentence',
  { timeout: 120_000 },
  (command, args, sentence) => {
    expect(run(command, ...args)).toEqual({ status: 1, stdout: '', stderr: `${sentence}\n` })
  },
)

test('data refuses an option that it does not know', { timeout: 120_000 }, () => {
  const { status, stderr } = run('data', 'folder', '--no-such')
  expect(status).toBe(1)
  expect(stderr).toMatch(/^Leave out the unknown option --no-such: `npm run data` knows --\w+.*\.\n$/)
})

test('a good guide is one line, style is a warning, and everything comes as JSON too', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'))
  mkdirSync(join(folder, 'careers'))
  for (const name of ['data', 'places.tsv']) symlinkSync(join(root, 'content', name), join(folder, name))
  const today = new Date().toISOString().slice(0, 10)
  const old = readFileSync(join(root, 'tests/check/right-figures.md'), 'utf8')
  const good = old.replace('reviewed: 2026-01-31', `reviewed: ${today}`)
  const file = join(folder, 'careers/right-figures.md')
  writeFileSync(file, good)
  const env = { CONTENT_FOLDER: folder }
  expect(runWith(env, 'check')).toEqual({ status: 0, stderr: '', stdout: '1 profile read, no mistakes.\n' })
  const style = runWith(env, 'check', '--style')
  expect(style).toMatchObject({ status: 0, stderr: '' })
  expect(style.stdout).toMatch(/^Style of 1 profile: too few to judge[\s\S]*\n1 profile read, no mistakes\.\n$/)
  writeFileSync(file, good.replace('reviewed:', `summary: ${'Long. '.repeat(60)}\nreviewed:`))
  const warned = runWith(env, 'check', '--reading')
  expect(warned.status).toBe(0)
  expect(warned.stdout).toMatch(/^Reading level by school grade[\s\S]*\n1 profile read, no mistakes, 1 warning\.\n$/)
  expect(warned.stderr).toContain('warning Unexpected 359 characters in `summary`, expected at most 300')
  const [message] = JSON.parse(runWith(env, 'check', '--json').stdout)
  expect(message).toMatchObject({ severity: 'warning', ruleId: 'style-length', source: 'career-guide' })
  expect(message.url).toMatch(/content\/README\.md#style$/)
})

function run(command: string, ...args: string[]) {
  return runWith({}, command, ...args)
}

function runWith(env: Record<string, string>, command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, join(root, 'lib/commands', `${command}.ts`), ...args],
    { cwd, encoding: 'utf8', env: { ...process.env, ...env } },
  )
  return { status, stdout, stderr }
}
