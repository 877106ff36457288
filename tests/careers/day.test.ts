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
  expect(entries).toMatchObject([{ time, text: { html: 'Text', text: 'Text' } }])
})

test.each([
  ['7:00-7:30 Check', '07:00 07:30'],
  ['7:00 – 7:30: Check', '07:00 07:30'],
  ['7:00—7:30 Check', '07:00 07:30'],
  ['7:00 until 7:30 Check', '07:00 07:30'],
  ['7:00 7:30 Check', '07:00 07:30'],
  ['7–8 a.m. Check', '07:00 08:00'],
  ['from 7 to 8 am Check', '07:00 08:00'],
  ['between 7:00 and 7:30 Check', '07:00 07:30'],
  ['11:30–12:15 p.m. Check', '11:30 12:15'],
  ['1:00–2:00 p.m. Check', '13:00 14:00'],
  ['9:00 a.m.–5:00 Check', '09:00 17:00'],
  ['9:00–5:00 Check', '09:00 17:00'],
  ['10 p.m.–6 a.m. Check', '22:00 06:00'],
  ['22:00–6:00 Check', '22:00 06:00'],
  ['*7:00 – 7:30* Check', '07:00 07:30'],
  ['**7:00**–**7:30** Check', '07:00 07:30'],
  ['**7:00 AM - 8:00 AM:** Check', '07:00 08:00'],
  ['"7:00 to 8:00" Check', '07:00 08:00'],
  ['7:00\u00a0a.m.\u00a0–\u00a08:00\u00a0a.m. Check', '07:00 08:00'],
  ['7:00 AM to noon Check', '07:00 12:00'],
  ['12 noon–1:15 Check', '12:00 13:15'],
])('the range %s → %s', (item, times) => {
  const { entries, problems } = read(`- ${item}`)
  expect(problems).toEqual([])
  expect(entries.map(({ time, end, text }) => `${time} ${end} ${text.text}`)).toEqual([`${times} Check`])
})

test.each([
  ['**7:30 Huddle.** The foreman reads.', 'Huddle', 'The foreman reads.'],
  ['**10:00 a.m. – Cutting:** You cut.', 'Cutting', 'You cut.'],
  ['7:30 **Huddle** The foreman reads.', 'Huddle', 'The foreman reads.'],
  ['**7:30** – **Huddle** – the foreman reads.', 'Huddle', 'the foreman reads.'],
  ['7:30 *Huddle:* The foreman reads.', 'Huddle', 'The foreman reads.'],
  ['**7:30 "Huddle."** The foreman reads.', 'Huddle', 'The foreman reads.'],
  ['7:00–8:00 **Huddle.** The foreman reads.', 'Huddle', 'The foreman reads.'],
  ['7:30 **Never** skip the huddle.', undefined, 'Never skip the huddle.'],
  ['**7:30 Check the wind.**', undefined, 'Check the wind.'],
  ['7:30 – 40 riders wait.', undefined, '40 riders wait.'],
])('the label of %s', (item, label, text) => {
  const { entries, problems } = read(`- ${item}`)
  expect(problems).toEqual([])
  expect(entries[0]).toMatchObject({ ...(label ? { label } : {}), text: { text } })
  expect(entries[0]?.label).toBe(label)
})

test.each([
  ['7:30 | 12:15 | 1:30 | 3:00', '07:30 12:15 13:30 15:00'],
  ['12:00 | 5:00 | 7:00', '12:00 17:00 19:00'],
  ['8:00–12:00 | 1:00–5:00', '08:00–12:00 13:00–17:00'],
  ['11:00 | 12:00–1:00 | 1:00–2:30', '11:00 12:00–13:00 13:00–14:30'],
  ['22:00 | 23:30 | 1:15', '22:00 23:30 01:15'],
  ['10 p.m. | 1:15 a.m. | 6 a.m.', '22:00 01:15 06:00'],
  ['1:15 p.m. | 2:30 | 7:30', '13:15 14:30 19:30'],
])('the hours of %s', (day, times) => {
  const { entries, problems } = readTimes(day)
  expect(problems).toEqual([])
  expect(entries.map(({ time, end }) => (end ? `${time}–${end}` : time)).join(' ')).toBe(times)
})

test.each(['7:30 | 7:15', '12:30 | 9:00', '11 p.m. | 1:15', '4:15 p.m. | 10:00 a.m.', '11:30 | 12:30 | 1:00 | 12:45'])(
  '%s is asked about',
  day => {
    expect(readTimes(day).problems).toEqual([expect.stringMatching(/^day-order: .* a\.m\. or p\.m\./)])
  },
)

test.each([
  '7 Text',
  'Text',
  '24:00 Text',
  '7h30 Text',
  '7:30ish Text',
  '7:30/8:00 Text',
  '7:30, 8:00 Text',
  '7:30 ... 8:00 Text',
  '7:30 to about 8:00 Text',
  '7:30–8 Text',
  '[7:30](https://example.org) Text',
])('%s is refused with a line that shows the right form', item => {
  const { problems } = read(`- ${item}`)
  expect(problems).toEqual([expect.stringContaining('“- 7:30–8:00 a.m. Text”')])
})

test('an entry that begins with a word like a time keeps it', () => {
  expect(read('- 7:30 A.M. Best comes in').entries[0]?.time).toBe('07:30')
  expect(read('- 7:30 amber lamps go on').entries[0]).toMatchObject({
    time: '07:30',
    text: { text: 'amber lamps go on' },
  })
})

test('two paragraphs of an entry stay two', () => {
  expect(read('- 7:30 One.\n\n  Two.').entries[0]?.text).toMatchObject({
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

function readTimes(day: string) {
  return read(
    day
      .split(' | ')
      .map(time => `- ${time} Text.`)
      .join('\n'),
  )
}
