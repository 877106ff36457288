import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseProfiles } from '#lib/careers/catalog'
import { listDue } from '#lib/check/due'

test('a volatile claim is due when nobody looked it up for more than six months', () => {
  const tidy = readFileSync(join(import.meta.dirname, '../careers/shapes/tidy.md'), 'utf8')
  const claims = ['2025-07', '2026-01', '2025-12'].map(
    month =>
      `  - claim: Held in ${month}.\n    month: ${month}\n    source: { name: The board, url: "https://example.org/${month}" }`,
  )
  const text = tidy.replace('\n---\n', `\nvolatile:\n${claims.join('\n')}\n---\n`)
  const parsed = parseProfiles([{ path: 'widget-tester.md', bytes: Buffer.from(text) }])
  expect(parsed.flatMap(({ file }) => file.messages)).toEqual([])
  expect(listDue(parsed, '2026-07-03')).toEqual([
    '2025-07 widget-tester.md: Held in 2025-07. https://example.org/2025-07',
    '2025-12 widget-tester.md: Held in 2025-12. https://example.org/2025-12',
  ])
})
