import type { PhrasingContent, RootContent } from 'mdast'
import { z } from 'zod'

/** A piece of a Markdown tree, without its places. */
export type ProseNode = RootContent | PhrasingContent

/** Text of an author: sanitized HTML, the same words without markup, and the same as a Markdown tree. */
const proseSchema = z.strictObject({
  html: z.string(),
  text: z.string().min(1, 'Write this section: it is empty'),
  nodes: z.array(z.custom<ProseNode>(isNode)),
})

function isNode(value: unknown) {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

export type Prose = z.infer<typeof proseSchema>

const itemSchema = z.strictObject({ label: z.string().min(1), text: proseSchema })
export type Item = z.infer<typeof itemSchema>

const request =
  /^(?:describe|tell|explain|walk|give|talk|share|show|name|imagine|suppose|convince|sell|teach|list)\b.*\.$/i

/** Whether a text ends with a question mark or asks as a request does. */
export function isQuestion(text: string): boolean {
  return /\?["”’)]*$/.test(text) || request.test(text)
}

const questionSchema = z.strictObject({ question: z.string().refine(isQuestion), lookingFor: proseSchema })
export type Question = z.infer<typeof questionSchema>

/** A time on the 24-hour clock, HH:MM. */
const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const entrySchema = z.strictObject({
  /** When it starts. */
  time: timeSchema,
  /** When it ends, where its author says so. */
  end: timeSchema.optional(),
  /** A few words that stand in bold before the text. */
  label: z.string().min(1).optional(),
  text: proseSchema,
})

const daySchema = z.strictObject({
  intro: proseSchema.optional(),
  entries: z.array(entrySchema).min(1),
  /** “You may not enjoy this if…” */
  reasons: z.array(proseSchema),
})
export type Day = z.infer<typeof daySchema>

/**
 * What stands under the headings of a profile. The readers of the sections say what is wrong with an item; the schema
 * says what is missing as a whole.
 */
export const sectionsSchema = z.strictObject({
  overview: proseSchema,
  education: proseSchema,
  salary: proseSchema.optional(),
  outlook: proseSchema.optional(),
  conditions: proseSchema.optional(),
  day: daySchema.optional(),
  steps: z.array(itemSchema).min(1, 'Write at least one step: “1. **Label.** Text”'),
  advancement: proseSchema.optional(),
  skills: z.array(itemSchema).min(1, 'Write at least one skill: “- **Label.** Text”'),
  responsibilities: z.array(itemSchema).min(1, 'Write at least one responsibility: “- **Label.** Text”'),
  interview: z
    .array(questionSchema)
    .min(1, 'Write at least one question, and below it “What the interviewer is looking for: …”'),
  questions: proseSchema.optional(),
})
export type Sections = z.infer<typeof sectionsSchema>
