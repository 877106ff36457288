import { parseProfiles } from '#lib/careers/catalog'
import { type Parsed, type Profile, parseProfile } from '#lib/careers/parse'

/** What a made-up profile says below each heading; items are texts without labels. */
export type Parts = {
  title: string
  summary: string
  overview: string
  education: string
  salary: string
  outlook: string
  conditions: string
  entries: { time: string; text: string }[]
  reasons: string[]
  steps: string[]
  advancement: string
  skills: string[]
  responsibilities: string[]
  answers: string[]
}

/** Texts of one, two and three sentences. */
const lengths = (text: string) => [text, `${text} ${text}`, `${text} ${text} ${text}`]

/** So many words in sentences of five. */
export function fill(words: number): string {
  const sentences = Array.from({ length: Math.floor(words / 5) }, () => 'They fix it each day.')
  return [...sentences, ...(words % 5 > 0 ? [`${'So '.repeat((words % 5) - 1)}yes.`] : [])].join(' ')
}

/** A list of so many items of one sentence. */
export const items = (count: number) => Array.from({ length: count }, (_, at) => `You fix part ${'abcdefghijkl'[at]}.`)

/** So many entries of a day, an hour apart. */
export const entriesOf = (texts: string[]) => texts.map((text, at) => ({ time: `${at + 7}:00`, text }))

/** Most profiles of made-up guides are the same: each is parsed once. */
const parsed = new Map<string, Parsed>()

function parseOnce(profile: Profile): Parsed {
  const text = `${profile.path}\n${Buffer.from(profile.bytes)}`
  const one = parsed.get(text) ?? parseProfile(profile)
  parsed.set(text, one)
  return one
}

/**
 * A guide of profiles that keep every rule that a few words can keep.
 * @param change what profile number `at` says in other words
 */
export function makeGuide(size: number, change: (at: number) => Partial<Parts>): Parsed[] {
  return parseProfiles(
    Array.from({ length: size }, (_, at) => {
      const letter = String.fromCharCode(97 + at)
      const title = `Tester ${letter}`
      const plain: Parts = {
        title,
        summary: 'They test.',
        overview: `A ${title.toLowerCase()} tries widgets. You answer for them. You work in a hall.`,
        education: 'A diploma is enough.',
        salary: 'Nights pay more.',
        outlook: 'Widgets are in demand.',
        conditions: 'You stand.',
        entries: entriesOf(lengths('Test a widget.')),
        reasons: lengths('Noise tires you.'),
        steps: lengths('Finish school.'),
        advancement: 'Testers lead teams.',
        skills: lengths('You look twice.'),
        responsibilities: lengths('You test each one.'),
        answers: lengths('You measure first.'),
      }
      return { path: `tester-${letter}.md`, bytes: Buffer.from(write({ ...plain, ...change(at) })) }
    }),
    parseOnce,
  )
}

function write(parts: Parts) {
  const labeled = (texts: string[]) => texts.map(text => `- **Care.** ${text}`).join('\n')
  const questions = parts.answers.map(text => `- Why?\n  - What the interviewer is looking for: ${text}`)
  return `---
title: ${parts.title}
summary: ${parts.summary}
soc: 51-9061
reviewed: 2026-01-31
---

## What is a ${parts.title.toLowerCase()}?

${parts.overview}

## Typical education

${parts.education}

## Salary

${parts.salary}

## Job outlook

${parts.outlook}

## Working conditions

${parts.conditions}

## Day in the life

A day in a hall.

${parts.entries.map(({ time, text }) => `- ${time} ${text}`).join('\n')}

You may not enjoy this if…

${parts.reasons.map(text => `- ${text}`).join('\n')}

## How to become a ${parts.title.toLowerCase()}

${labeled(parts.steps)}

## Where it leads

${parts.advancement}

## Essential skills

${labeled(parts.skills)}

## Key responsibilities

${labeled(parts.responsibilities)}

## Common interview questions

${questions.join('\n')}
`
}
