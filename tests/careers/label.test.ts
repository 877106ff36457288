import { expect, test } from 'vitest'
import { splitLabel } from '#lib/careers/label'
import { parseMarkdown, toProse } from '#lib/careers/markdown'

test.each([
  ['**Label.** Text', 'Label', 'Text'],
  ['**Label**: text', 'Label', 'text'],
  ['**Label:** text', 'Label', 'text'],
  ['**Label** – text', 'Label', 'text'],
  ['**Label**', 'Label', ''],
  ['**U.S. law.** Text', 'U.S. law', 'Text'],
  ['Label: text: more', 'Label', 'text: more'],
  ['Care-Taking & Order: text', 'Care-Taking & Order', 'text'],
  ['Label:', 'Label', ''],
  ['No label here.', '', 'No label here.'],
  ['It is 7:30 now', '', 'It is 7:30 now'],
  ['One sentence. Then: more', '', 'One sentence. Then: more'],
  ['A very long run of words that no label has: text', '', 'A very long run of words that no label has: text'],
])('%s', (markdown, label, text) => {
  const [paragraph] = parseMarkdown(markdown).children
  const split = splitLabel(paragraph?.type === 'paragraph' ? paragraph.children : [])
  expect([split.label, toProse(split.rest).text]).toEqual([label, text])
})
