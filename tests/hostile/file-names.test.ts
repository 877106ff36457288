import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reporter } from 'vfile-reporter'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseProfiles, readProfiles } from '#lib/careers/catalog'
import { fileNames } from './attacks/file-names'
import { goodDraft, writeDraft } from './draft'

const secret = 'root:x:0:0:secret'
const good = writeDraft(goodDraft())
let above = ''
let folder = ''

beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'names-'))
  folder = join(above, 'careers')
  mkdirSync(folder)
  writeFileSync(join(above, 'secret'), secret)
})

afterEach(() => rmSync(above, { recursive: true }))

test.each(fileNames)(
  'a good profile whose name is %s: is no profile, and the report is one line of plain text',
  (_, name) => {
    writeFileSync(join(folder, name), good)
    const { lines, careers } = read()
    expect(careers).toBe(0)
    // What starts with a dot belongs to a system or an editor.
    expect(lines).toHaveLength(name.startsWith('.') ? 0 : 2)
    if (lines[1]) expect(lines[1]).toMatch(/^\d+:\d+(?:-\d+:\d+)? error Unexpected file name “/)
  },
)

test('a name that is not UTF-8 is refused, and the other files are read', () => {
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x78, 0xff]), Buffer.from('.md')]), good)
  writeFileSync(join(folder, 'widget-maker.md'), good)
  const { lines, careers } = read()
  expect(careers).toBe(1)
  expect(lines[1]).toMatch(/^1:1 error Unexpected file that cannot be read “x\[U\+FFFD\]\.md”, expected a plain file$/)
})

test('links out of the folder are not followed: to a file, up, to a folder, to nothing, to themselves', () => {
  const targets = {
    file: '../secret',
    absolute: join(above, 'secret'),
    process: '/proc/self/environ',
    up: '..',
    nothing: 'x',
    self: 'self.md',
  }
  for (const [name, target] of Object.entries(targets)) symlinkSync(target, join(folder, `${name}.md`))
  const { lines, careers } = read()
  expect(careers).toBe(0)
  expect(lines.filter(line => line.includes('Unexpected link “'))).toHaveLength(Object.keys(targets).length)
  expect(lines.join('\n')).not.toContain(secret)
})

test('folders are not entered, whatever they are called', () => {
  for (const name of ['inside.md', 'plain', '..x']) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'widget-maker.md'), good)
  }
  const { lines, careers } = read()
  expect(careers).toBe(0)
  expect(lines.filter(line => line.includes('Unexpected folder “'))).toHaveLength(2)
})

test('a pipe is not waited for, and a file of gigabytes not read', () => {
  execFileSync('mkfifo', [join(folder, 'pipe.md')])
  writeFileSync(join(folder, 'huge.md'), '')
  truncateSync(join(folder, 'huge.md'), 5_000_000_000)
  const { lines } = read()
  expect(lines).toContain('1:1 error Unexpected device “pipe.md”, expected a plain file')
  expect(lines).toContain('1:1 error Unexpected file of more than 10 MB “huge.md”, expected a plain file')
})

/** The lines of the report without those that divide files and count. */
function read() {
  const parsed = parseProfiles(readProfiles(folder))
  const bad = parsed.map(({ file }) => file).filter(({ messages }) => messages.length > 0)
  const report = reporter(bad, { color: false })
  expect(report).not.toMatch(/[^\P{C}\n]/u)
  const lines = report.split('\n').filter(line => line && !line.startsWith('✖'))
  for (const line of lines.filter(one => /^\d+:/.test(one))) expect(line).toMatch(/ +[a-z-]+ +career-guide$/)
  return { lines: lines.map(line => line.replace(/ +[a-z-]+ +career-guide$/, '')), careers: parsed.length - bad.length }
}
