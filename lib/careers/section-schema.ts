import { z } from 'zod'

/** Text of an author: sanitized HTML, and the same words without markup. */
const proseSchema = z.strictObject({ html: z.string(), text: z.string().min(1, 'Write this section: it is empty') })
export type Prose = z.infer<typeof proseSchema>

const itemSchema = z.strictObject({
  label: z.string().min(1, 'Start the item with a label of a few words: “**Label.** Text”'),
  text: proseSchema.extend({ text: z.string().min(1, 'Write a sentence after the label') }),
})
export type Item = z.infer<typeof itemSchema>

const request =
  /^(?:describe|tell|explain|walk|give|talk|share|show|name|imagine|suppose|convince|sell|teach|list)\b.*\.$/i
const questionMessage = 'End the question with “?”, or start it with a request such as “Describe” or “Tell me”'

/** Whether a text ends with a question mark or asks as a request does. */
export function isQuestion(text: string): boolean {
  return /\?["”’)]*$/.test(text) || request.test(text)
}

const questionSchema = z.strictObject({
  question: z.string().refine(isQuestion, questionMessage),
  lookingFor: proseSchema.extend({
    text: z.string().min(1, 'Write below the question: “What the interviewer is looking for: …”'),
  }),
})
export type Question = z.infer<typeof questionSchema>

const daySchema = z.strictObject({
  intro: proseSchema.optional(),
  /** Times on the 24-hour clock, HH:MM. */
  entries: z
    .array(
      z.strictObject({
        time: z
          .string()
          .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Start the entry with a time: “- 7:30 Text” or “- 1:15 p.m. Text”'),
        text: proseSchema.extend({ text: z.string().min(1, 'Write what happens at this time') }),
      }),
    )
    .min(1, 'Write the day as a list: “- 7:30 Text”'),
  /** “You may not enjoy this if…” */
  reasons: z.array(
    proseSchema.extend({ text: z.string().min(1, 'Write a reason below “You may not enjoy this if…”') }),
  ),
})
export type Day = z.infer<typeof daySchema>

/** What stands under the headings of a profile. */
export const sectionsSchema = z.strictObject({
  overview: proseSchema,
  education: proseSchema,
  salary: proseSchema.optional(),
  outlook: proseSchema.optional(),
  day: daySchema.optional(),
  steps: z.array(itemSchema).min(1, 'Write at least one step'),
  skills: z.array(itemSchema).min(1, 'Write at least one skill'),
  responsibilities: z.array(itemSchema).min(1, 'Write at least one responsibility'),
  interview: z.array(questionSchema).min(1, 'Write at least one question'),
  questions: proseSchema.optional(),
})
export type Sections = z.infer<typeof sectionsSchema>
