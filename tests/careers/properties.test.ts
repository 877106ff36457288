import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { careersIn, parseProfiles } from '#lib/careers/catalog'
import { type Parsed, parseProfile } from '#lib/careers/parse'
import type { Career } from '#lib/careers/schema'

const valid = readFileSync(join(import.meta.dirname, 'shapes/tidy.md'), 'utf8')
const snippets = [
  '**',
  '*',
  '_',
  '[',
  '](',
  ')',
  '<b>',
  '`',
  '> ',
  '- ',
  '\n',
  '\n\n',
  '## ',
  '---\n',
  ': ',
  '{',
  '\t',
  '&#106;',
  '\u202e',
  'javascript:',
  '[x](javascript:x)',
  '[x](/careers/x)',
  '<https://a.b>',
  '?',
  '\ud800',
  '\0',
  '',
]
const lines = valid.split('\n')

const edit = fc.record({ at: fc.nat(valid.length), cut: fc.nat(40), put: fc.constantFrom(...snippets) })
const edited = fc
  .array(edit, { minLength: 1, maxLength: 4 })
  .map(edits => edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), valid))
const shuffled = fc.array(fc.constantFrom(...lines), { maxLength: 60 }).map(some => some.join('\n'))
const dressed = fc
  .array(fc.oneof(fc.constantFrom(...snippets), fc.string()))
  .map(parts => valid.replace('A high school diploma is enough.', parts.join('')))
const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), edited, shuffled, dressed)

test('no bytes make the parser throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), bytes => check(parseProfile({ path: 'a.md', bytes }), bytes)),
    { numRuns: 300 },
  )
})

test('no text makes the parser throw', () => {
  fc.assert(
    fc.property(text, written => {
      const bytes = new TextEncoder().encode(written)
      check(parseProfile({ path: 'a.md', bytes }), bytes)
    }),
    { numRuns: 500 },
  )
})

test('a career is never returned beside problems of its file', () => {
  const profile = fc.record({
    path: fc.constantFrom('a.md', 'b.md', 'B.md', 'c.txt'),
    bytes: edited.map(written => Buffer.from(written)),
  })
  fc.assert(
    fc.property(fc.array(profile, { maxLength: 3 }), profiles => {
      const parsed = parseProfiles(profiles)
      expect(careersIn(parsed)).toHaveLength(parsed.filter(({ file }) => file.messages.length === 0).length)
    }),
    { numRuns: 100 },
  )
})

test('accepted prose holds no markup but the plainest', () => {
  let accepted = 0
  fc.assert(
    fc.property(fc.oneof(edited, dressed), written => {
      const { career } = parseProfile({ path: 'a.md', bytes: Buffer.from(written) })
      if (!career) return
      accepted++
      for (const html of htmlOf(career)) expect(html).toMatch(plainHtml)
    }),
    { numRuns: 500 },
  )
  expect(accepted).toBeGreaterThan(20)
})

const plainHtml = /^(?:[^<]|<\/?(?:p|ul|ol|li|strong|em|code)>|<a href="(?:https:\/\/|\/(?!\/)|#)[^"<>]*">|<\/a>)*$/

function check({ career, file }: Parsed, bytes: Uint8Array) {
  if (!career) expect(file.messages.length).toBeGreaterThan(0)
  const written = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
  for (const { line = 0, column = 0, reason } of file.messages) {
    expect(reason).toMatch(/^(?:Unexpected|Write|Start|End) /)
    expect(line).toBeGreaterThanOrEqual(1)
    expect(line).toBeLessThanOrEqual(written.length)
    expect(column).toBeGreaterThanOrEqual(1)
    expect(column).toBeLessThanOrEqual((written[line - 1]?.length ?? 0) + 1)
  }
}

function htmlOf(value: Career | unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'html' ? [String(inner)] : htmlOf(inner)))
}
