import { expect, test } from 'vitest'
import { readInterview } from '#lib/careers/interview'
import { parseMarkdown } from '#lib/careers/markdown'

const lead = 'What the interviewer is looking for'
const list = '<ul>\n<li>One.</li>\n<li>Two?</li>\n</ul>'

test.each([
  ['nested below its label', `- Why?\n  - ${lead}:\n    - One.\n    - Two?`, list],
  ['below a label with words', `- Why?\n  - ${lead}: Both.\n    - One.\n    - Two?`, `<p>Both.</p>\n${list}`],
  ['below a heading', `### Why?\n\n*${lead}:*\n\n- One.\n- Two.`, list.replace('?', '.')],
  [
    'below a bold question',
    `**Why?**\n\n**${lead}**\n\n- One.\n- Two.\n\n**How?**\n\n${lead}: So.`,
    list.replace('?', '.'),
  ],
])('an answer may be a list %s', (_, markdown, html) => {
  const { questions, problems } = read(markdown)
  expect(problems).toEqual([])
  expect(questions[0]).toMatchObject({ question: 'Why?', lookingFor: { html } })
})

test.each(['Why?', '“Why?”', '**Why?**', '*"Why?"*', '1. Why?', '**1. Why?**', 'Q1: Why?', '**“Why?”**'])(
  '%s asks the same',
  question => {
    for (const markdown of [
      `- ${question}\n  - ${lead}: So.`,
      `${question}\n\n${lead}: So.`,
      `### ${question}\n\n${lead}: So.`,
    ])
      expect(read(markdown)).toMatchObject({
        questions: [{ question: 'Why?', lookingFor: { html: 'So.', text: 'So.' } }],
        problems: [],
      })
  },
)

test.each([`${lead}:`, `**${lead}:**`, `*${lead}*:`, `“${lead}”:`, `**"${lead}:"**`, `_${lead}_ –`, `**${lead}.**`])(
  '%s begins the answer',
  label => {
    expect(read(`- Why?\n  - ${label} "So" it is.`)).toMatchObject({
      questions: [{ question: 'Why?', lookingFor: { html: '"So" it is.', text: '"So" it is.' } }],
      problems: [],
    })
  },
)

test('a number that does not count, and quotation marks around a part, stay', () => {
  expect(read(`- Q7: Why?\n  - ${lead}: So.`).questions[0]?.question).toBe('Q7: Why?')
  expect(read(`- “Why” or “how”?\n  - ${lead}: So.`).questions[0]?.question).toBe('“Why” or “how”?')
})

function read(markdown: string) {
  const problems: string[] = []
  const questions = readInterview(parseMarkdown(markdown).children, (_, reason) => problems.push(reason))
  return { questions, problems }
}
