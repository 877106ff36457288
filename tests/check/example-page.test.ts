import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readGuide } from '#lib/check/checked-careers'

const example = join(import.meta.dirname, '../../../shared/brief/health-informatics-technician.txt')
const headings =
  /^(What is a|Typical Education|Salary Range|Day in the Life|How to Become|Essential Skills|Key Responsibilities|Common Interview Questions|Questions\?)/gm

test.skipIf(!existsSync(example))('the example page has exactly its three wrong figures', () => {
  const body = readFileSync(example, 'utf8').replace(headings, '## $1')
  const text = `---\ntitle: Health informatics technician\nsoc: 29-2072\nreviewed: 2026-11-22\n---\n${body}`
  const parsed = readGuide([{ path: 'health-informatics-technician.md', bytes: new TextEncoder().encode(text) }])
  const messages = parsed.flatMap(({ file }) => file.messages)
  expect(messages.map(({ line, column, reason, ruleId }) => `${line}:${column} ${ruleId} ${reason}`)).toEqual([
    '11:168 figure Unexpected “$47,180”, expected what the release of May 2023 says of Medical Records Specialists (29-2072): median $48,780; $47,180 is the median of May 2022',
    '11:228 figure Unexpected “$34,810”, expected what the release of May 2023 says of Medical Records Specialists (29-2072): 10th percentile $35,080',
    '11:281 figure Unexpected “$71,150”, expected what the release of May 2023 says of Medical Records Specialists (29-2072): 90th percentile $77,810',
  ])
})
