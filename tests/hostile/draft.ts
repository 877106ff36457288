/** A profile before it is written: its front matter as values, and the blocks below each heading as Markdown. */
export type Draft = {
  front: Record<string, unknown> & {
    salary: object
    also: string[]
    related: string[]
    formerly: string[]
    corrections: object[]
  }
  /** Lines of front matter as they are. */
  lines: string[]
  overview: string[]
  steps: string[]
  entries: string[]
  reasons: string[]
  interview: string[]
}

const source = { name: 'Example', url: 'https://example.org/pay' }

/** A good profile about work that no release measures, so that it names pay of its own. */
export function goodDraft(): Draft {
  return {
    front: {
      title: 'Widget maker',
      soc: '55-1011',
      also: ['Widget tester'],
      reviewed: '2026-01-31',
      related: [],
      formerly: [],
      corrections: [],
      salary: { median: 50_000, p10: 40_000, p90: 60_000, unit: 'year', area: 'Somewhere', month: '2025-05', source },
    },
    lines: [],
    overview: ['A widget tester tries each widget before it is sold.'],
    steps: ['1. **Finish school.** Any diploma will do.'],
    entries: [],
    reasons: [],
    interview: [ask('Why widgets?', 'A true story.')],
  }
}

/** A question of the interview with its answer. */
export function ask(question: string, answer: string): string {
  return `- ${question}\n  - What the interviewer is looking for: ${answer}`
}

/** A correction with what is not given filled in. */
export function correct(part: { said?: string; right?: string; name?: string; url?: string }): object {
  const { said = 'This.', right = 'That.', name = source.name, url = source.url } = part
  return { date: '2026-01-31', said, right, source: { name, url } }
}

/** A draft in, the text of its file out. Values stand as JSON, which is YAML, with escapes for all but plain letters. */
export function writeDraft({ front, lines, ...body }: Draft): string {
  const values = Object.entries(front).map(([key, value]) => `${key}: ${toYaml(value)}`)
  const part = (heading: string, ...blocks: string[]) => [`## ${heading}`, ...blocks]
  const blocks = [
    ['---', ...values, ...lines, '---'].join('\n'),
    ...part('What is a widget tester?', ...body.overview),
    ...part('Typical education', 'A high school diploma is enough.'),
    ...part('Salary'),
    ...part('Day in the life', ...body.entries, ...lead(body.reasons)),
    ...part('How to become a widget tester', ...body.steps),
    ...part('Essential skills', '- **Patience.** One widget takes an hour.'),
    ...part('Key responsibilities', '- **Test widgets.** You try each one twice.'),
    ...part('Common interview questions', ...body.interview),
  ]
  return `${blocks.join('\n\n')}\n`
}

function lead(reasons: string[]) {
  return reasons.length > 0 ? ['You may not enjoy this if…', ...reasons] : []
}

function toYaml(value: unknown) {
  return JSON.stringify(value).replace(/[^ -~]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
