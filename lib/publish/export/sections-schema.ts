import { z } from 'zod'

const prose = z
  .object({
    text: z.string().describe('The words without markup.'),
    html: z
      .string()
      .describe('The same as HTML with p, ul, ol, li, strong, em, code and a alone; every address is absolute.'),
  })
  .meta({ id: 'Prose' })
const item = z.object({ label: z.string(), text: prose }).meta({ id: 'Item' })

/** What a profile's author wrote, by section. */
export const exportedSectionsSchema = z.object({
  overview: prose,
  education: prose,
  salary: prose.nullable().describe('What moves pay, in words.'),
  outlook: prose.nullable().describe('Why the number of jobs changes, in words.'),
  conditions: prose.nullable().describe('Hours, place, what the body does, work from home.'),
  day: z
    .object({
      intro: prose.nullable(),
      entries: z.array(
        z.object({
          time: z.string().describe('When it starts: HH:MM, on the 24-hour clock.'),
          end: z
            .string()
            .nullable()
            .describe('When it ends, where the author says so; before `time` it is the next day.'),
          label: z.string().nullable().describe('A few words that stand before the text.'),
          text: prose,
        }),
      ),
      reasons: z.array(prose).describe('You may not enjoy this if…'),
    })
    .nullable(),
  steps: z.array(item).describe('How to become one, in order.'),
  advancement: prose.nullable().describe('First job titles, steps up, side doors.'),
  skills: z.array(item),
  responsibilities: z.array(item),
  interview: z.array(
    z.object({ question: z.string(), lookingFor: prose.describe('What the interviewer is looking for.') }),
  ),
  questions: prose.nullable().describe('What the author wrote beside the link to the community.'),
})

export type ExportedSections = z.infer<typeof exportedSectionsSchema>
