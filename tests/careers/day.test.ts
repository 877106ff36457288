import { expect, test } from 'vitest'
import { readDay } from '#lib/careers/day'
import { parseMarkdown } from '#lib/careers/markdown'

test.each([
  ['7:30 Text', '07:30'],
  ['07:30: Text', '07:30'],
  ['7.30 Text', '07:30'],
  ['7:30 – Text', '07:30'],
  ['7 am Text', '07:00'],
  ['7 a.m. Text', '07:00'],
  ['7:30am Text', '07:30'],
  ['12:15 a.m. Text', '00:15'],
  ['12:15 p.m. Text', '12:15'],
  ['1:15 PM: Text', '13:15'],
  ['**11:59 p.m.** Text', '23:59'],
  ['**7:30.** Text', '07:30'],
])('%s → %s', (item, time) => {
  const { entries } = read(`- ${item}`)
  expect(entries).toEqual([{ time, text: { html: 'Text', text: 'Text' } }])
})

test('an entry that begins with a word like a time keeps it', () => {
  expect(read('- 7:30 A.M. Best comes in').entries[0]?.time).toBe('07:30')
  expect(read('- 7:30 amber lamps go on').entries[0]).toMatchObject({
    time: '07:30',
    text: { text: 'amber lamps go on' },
  })
})

test('two paragraphs of an entry stay two', () => {
  expect(read('- 7:30 One.\n\n  Two.').entries[0]?.text).toEqual({
    html: '<p>One.</p>\n<p>Two.</p>',
    text: 'One. Two.',
  })
})

test('introduction, entries and reasons', () => {
  const { intro, entries, reasons } = read(
    'A small works.\n\n- 7:30 One.\n\nYou may not enjoy this if…\n\n- Noise.\n- Dust.',
  )
  expect(intro?.text).toBe('A small works.')
  expect(entries).toHaveLength(1)
  expect(reasons.map(({ text }) => text)).toEqual(['Noise.', 'Dust.'])
})

function read(markdown: string) {
  const problems: string[] = []
  const day = readDay(parseMarkdown(markdown).children, (rule, reason) => problems.push(`${rule}: ${reason}`))
  return { ...day, problems }
}
