import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseProfiles } from '#lib/careers/catalog'
import { hasProblem } from '#lib/careers/problem'
import type { Career } from '#lib/careers/schema'
import { foldHeading, sections } from '#lib/careers/sections'
import { toMarkdown } from '#lib/publish/document/to-markdown'
import { exportCareer } from '#lib/publish/export/export-career'

/** `RUNS=20000` looks longer. */
const numRuns = Number(process.env.RUNS ?? 200)
const folder = import.meta.dirname
const readme = readFileSync(join(folder, '../../content/README.md'), 'utf8')
const good = [
  readFileSync(join(folder, 'shapes/tidy.md'), 'utf8'),
  readFileSync(join(folder, 'shapes/times-bold-by-half-day.md'), 'utf8'),
  readFileSync(join(folder, 'shapes/questions-as-paragraphs.md'), 'utf8'),
  readFileSync(join(folder, 'shapes/page-of-the-community.md'), 'utf8'),
  /```markdown\n([\s\S]*?)```/.exec(readme)?.[1] ?? '',
]
/** A word that stands nowhere else, dressed as authors dress words. */
const dress = [
  '@',
  '@.',
  '@:',
  '“@”',
  '"@"',
  '**@**',
  '*@*',
  '**@.**',
  '(@)',
  '@ –',
  '– @',
  '[@](https://example.org/x)',
  '`@`',
  '7:45 @',
  '@ 7:45',
  '- @',
  '1. @',
  '7. @',
  '# @',
  '### @',
  '> @',
  '@\n',
  '\n@',
  '\n\n@',
  '~~@~~',
  '[x](https://example.org "@")',
  '![@](x)',
  '[^@]',
  '[@]: x',
  '<@>',
  '{{ @ }}',
  '|@|',
  ':@:',
  '&@;',
  '@?',
  '7:00 to 8:00 @',
  '7 – 8 a.m. @',
  '**7:30 @**',
]
const welcome = ['@', '@.', '“@”', '**@**', '*@*', '(@)', '@,', 'and @', '`@`']
const dressedWord = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...welcome) }, fc.constantFrom(...dress))
const word = fc.tuple(dressedWord, fc.stringMatching(/^[a-z]{3,8}$/)).map(([dressed, letters]) => ({
  word: `zq${letters}`,
  written: dressed.replace('@', `zq${letters}`),
}))
const inserted = fc
  .record({ text: fc.constantFrom(...good), at: fc.nat(99_999), word })
  .map(({ text, at, word: { word, written } }) => {
    const body = text.indexOf('\n---\n') + 5
    const gaps = [...text.matchAll(/(?<=\s|^)(?=\S)|$/g)].map(({ index }) => index).filter(index => index >= body)
    const gap = gaps[at % gaps.length] ?? text.length
    return { word, text: `${text.slice(0, gap)}${written} ${text.slice(gap)}` }
  })

test('a word that an author adds anywhere stands on the page, in the Markdown and in the JSON, or is reported', () => {
  let taken = 0
  fc.assert(
    fc.property(inserted, ({ word, text }) => {
      const career = read(text)
      if (!career) return
      taken++
      expect(JSON.stringify(career.sections)).toContain(word)
      const exported = exportCareer(career)
      expect(JSON.stringify(exported.sections)).toContain(word)
      expect(toMarkdown(career)).toContain(word)
    }),
    { numRuns },
  )
  expect(taken).toBeGreaterThan(numRuns / 4)
})

/** Words and marks that mean something where they stand: the words are counted, for each stands elsewhere too. */
const telling = [
  'a.m.',
  'pm',
  'to',
  'until',
  'noon',
  'and',
  'from',
  '12:30',
  '7',
  '2.',
  'or',
  'do',
  'is',
  'a',
  'the',
  'if',
  '…',
  'interviewer',
  'for:',
  'question',
  '–',
  '“',
  '"',
  '**',
]
const wordsIn = (text: string) => text.match(/[\p{L}\d]+/gu) ?? []
const told = fc
  .record({
    text: fc.constantFrom(...good.slice(0, 4)),
    at: fc.nat(99_999),
    word: fc.constantFrom(...telling),
  })
  .map(({ text, at, word }) => {
    const body = text.indexOf('\n---\n') + 5
    const lines = text.slice(body).split('\n')
    const gaps = lines.flatMap((line, index) =>
      [...line.matchAll(/(?<=\s|^)(?=\S)|$/g)].map(match => ({ index, at: match.index })),
    )
    const gap = gaps[at % gaps.length] ?? { index: 0, at: 0 }
    const line = lines[gap.index] ?? ''
    const changed = lines.with(gap.index, `${line.slice(0, gap.at)}${word} ${line.slice(gap.at)}`)
    return { word, line, before: text, after: text.slice(0, body) + changed.join('\n') }
  })

test('a word that means something to the parser is not lost either', () => {
  fc.assert(
    fc.property(told, ({ word, line, before, after }) => {
      const [old, career] = [read(before), read(after)]
      if (!old || !career || isHeading(line) || /^\W*(?:\d|What the interviewer|You may not)/i.test(line)) return
      const left = tally(career)
      for (const one of wordsIn(word)) left.set(one, (left.get(one) ?? 0) - 1)
      for (const [one, count] of tally(old))
        expect([one, left.get(one) ?? 0]).toEqual([one, Math.max(count, left.get(one) ?? 0)])
      for (const one of wordsIn(word)) expect(left.get(one)).toBeGreaterThanOrEqual(0)
    }),
    { numRuns },
  )
})

function isHeading(line: string) {
  return line.startsWith('#') || sections.some(({ pattern }) => pattern.test(foldHeading(line)))
}

function read(text: string): Career | undefined {
  const [parsed] = parseProfiles([{ path: 'widget-tester.md', bytes: Buffer.from(text) }])
  return parsed && !hasProblem(parsed.file) ? parsed.career : undefined
}

function wordsOf({ sections: all }: Career): string {
  const texts: string[] = []
  const collect = (value: unknown) => {
    if (typeof value === 'string') texts.push(value)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) if (key !== 'html' && key !== 'nodes') collect(inner)
  }
  collect(all)
  return texts.join(' ')
}

/** How often each word stands in a career. */
function tally(career: Career) {
  const counts = new Map<string, number>()
  for (const word of wordsIn(wordsOf(career))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
