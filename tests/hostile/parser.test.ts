import { reporter } from 'vfile-reporter'
import { expect, test } from 'vitest'
import { parseProfiles } from '#lib/careers/catalog'
import type { Parsed } from '#lib/careers/parse'
import type { Career } from '#lib/careers/schema'
import { someTexts } from './attacks/every-text'
import { goodDraft, writeDraft } from './draft'
import { findActive, wordsOf } from './find-active'
import { toLine } from './read-markdown'
import { type Slot, slots } from './slots'

const plain = new Set(['p', 'ul', 'ol', 'li', 'strong', 'em', 'code', 'a', 'a[href]'])
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unseen = /[\0-\x1f\x7f-\x9f\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u

test('the draft is good by itself', () => {
  expect(messagesOf(parse(writeDraft(goodDraft())))).toEqual([])
})

for (const slot of slots) {
  test(`${someTexts.length} attacks as ${slot.name}: each is refused in words, or its words stand there and do nothing`, {
    timeout: 120_000,
  }, () => {
    let refused = 0
    for (const { name, text } of someTexts) {
      const written = write(slot, text)
      const parsed = parse(written)
      const messages = messagesOf(parsed)
      if (messages.length > 0) {
        refused++
        expect({ name, wrong: checkMessages(parsed, written, slot.messages?.(text)) }).toEqual({ name, wrong: [] })
      } else if (parsed.career) {
        expect({ name, wrong: checkCareer(parsed.career, text, slot) }).toEqual({ name, wrong: [] })
      } else expect({ name, wrong: 'neither' }).toEqual({})
    }
    console.log(`${slot.name}: ${refused} of ${someTexts.length} attacks refused, the others are words`)
    expect(refused).toBeGreaterThan(0)
  })
}

function write({ put }: Slot, text: string) {
  const draft = goodDraft()
  put(draft, text)
  return writeDraft(draft)
}

function parse(written: string): Parsed {
  const [parsed] = parseProfiles([{ path: 'widget-maker.md', bytes: Buffer.from(written) }])
  if (!parsed) throw new Error('Nothing was parsed.')
  return parsed
}

function messagesOf({ file }: Parsed) {
  return file.messages
}

/** A message says what was expected, names a place of the file and holds nothing that a terminal or a log would obey. */
function checkMessages({ file }: Parsed, written: string, expected?: number) {
  const { messages } = file
  const lines = written.split('\n').length
  const wrong = messages.flatMap(({ reason, line = 0, column = 0 }) => [
    ...(/^(?:Unexpected|Write|Start|End) /.test(reason) ? [] : [`no advice: ${reason}`]),
    ...(unseen.test(reason) ? [`unseen character: ${JSON.stringify(reason)}`] : []),
    ...(line >= 1 && line <= lines && column >= 1 ? [] : [`no place: ${line}:${column}`]),
  ])
  const report = reporter([file], { color: false }).split('\n')
  if (report.length !== messages.length + 3) wrong.push(`a report of ${report.length} lines`)
  if (expected !== undefined && messages.length !== expected)
    wrong.push(`${messages.length} messages: ${messages.join('; ')}`)
  return wrong
}

function checkCareer(career: Career, text: string, { read }: Slot) {
  const wrong = proseIn(career).flatMap(({ html, text }) => [
    ...findActive(html, plain),
    ...(toLine(wordsOf(html)) === toLine(text) ? [] : [`words of “${html}” are not “${text}”`]),
  ])
  for (const value of stringsIn(career)) if (unseen.test(value.replace(/[\t\n]/g, ''))) wrong.push(`unseen: ${value}`)
  for (const value of read?.(career) ?? []) {
    if (toLine(value ?? '') !== toLine(text)) wrong.push(`“${value}” is not “${text}”`)
  }
  return wrong
}

function proseIn(value: unknown): { html: string; text: string }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('html' in value) return [value as { html: string; text: string }]
  return Object.values(value).flatMap(proseIn)
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
