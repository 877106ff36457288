import { recordOf } from '#lib/record'
import { hollandKeys, type PerType } from './holland-types'
import { statements } from './statements'

/** The answers to a statement, with what each counts. Nothing else counts, and a statement left open counts 1 too. */
export const choices = [
  { value: 0, name: 'Dislike' },
  { value: 1, name: 'Not sure' },
  { value: 2, name: 'Like' },
] as const
/** So many statements may stay open. */
export const mostOpen = 6
/** The highest score of a type: five statements, all liked. */
export const highestScore = 10

/** The name of a statement’s field in the form: “s1” is the first. */
export function fieldName(index: number): string {
  return `s${index + 1}`
}

/** The fields of the form in, an answer for each statement out; what is no answer counts as left open. */
export function readAnswers(fields: URLSearchParams): Answer[] {
  return statements.map((_, index) => toAnswer(fields.get(fieldName(index))))
}

/** Answers in, 30 characters for an address out: 0, 1, 2, and “-” for a statement left open. */
export function formatAnswers(answers: Answer[]): string {
  return answers.map(answer => answer ?? '-').join('')
}

/** What `formatAnswers` wrote in, the answers out; undefined for any other text. */
export function parseAnswers(text: string): Answer[] | undefined {
  return text.length === statements.length && /^[012-]+$/.test(text) ? [...text].map(toAnswer) : undefined
}

/** How many statements were left open. */
export function countOpen(answers: Answer[]): number {
  return answers.filter(answer => answer === undefined).length
}

/** Answers in, a score from 0 to 10 for each type out; undefined when more than `mostOpen` were left open. */
export function scoreAnswers(answers: Answer[]): PerType | undefined {
  if (countOpen(answers) > mostOpen) return
  const scores: PerType = recordOf(hollandKeys, () => 0)
  for (const [index, { type }] of statements.entries()) scores[type] += answers[index] ?? 1
  return scores
}

function toAnswer(text: string | null): Answer {
  return choices.find(({ value }) => String(value) === text)?.value
}

export type Answer = (typeof choices)[number]['value'] | undefined
