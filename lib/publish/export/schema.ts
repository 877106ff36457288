import { z } from 'zod'
import { outlookSchema, paySchema } from './figures-schema'
import { exportedSectionsSchema } from './sections-schema'

const day = z.iso.date()

export const linksSchema = z.object({
  html: z.url().describe('The page for readers: the canonical address.'),
  markdown: z.url(),
  json: z.url(),
})

export const licenseSchema = z.object({
  name: z.string(),
  url: z.url(),
  holder: z.string().describe('Whom to name.'),
})

export const sourceSchema = z.object({
  id: z.string().describe('What `pay.source` and the other `source` keys name.'),
  publisher: z.string(),
  title: z.string(),
  edition: z.string().nullable(),
  license: z.string().nullable().describe('Null where the publisher names none.'),
  url: z.url(),
  credit: z.string().nullable().describe('The credit line that the license asks for.'),
  modified: z.string().nullable().describe('What was changed, or that it is not the publisher’s own file.'),
  parts: z
    .array(z.object({ values: z.string(), edition: z.string() }))
    .describe('Values that are from another edition than `edition`; most often none.'),
})

/**
 * One profile as JSON. Version 1: keys may be added to it; none is taken away, renamed or given another meaning, which
 * would be version 2.
 */
export const exportSchema = z
  .object({
    $schema: z.url().describe('The address of the JSON Schema.'),
    version: z.literal(1).describe('Of the shape of this file.'),
    slug: z.string().describe('The last part of its address.'),
    title: z.string().describe('The name of the career.'),
    alsoCalled: z.array(z.string()).describe('Other titles of the same work.'),
    soc: z.string().describe('Code of the Standard Occupational Classification, 2018.'),
    field: z.string().nullable().describe('Field of work.'),
    summary: z.string().describe('What it is, in a sentence or two.'),
    published: day.nullable().describe('When the profile first stood in the guide.'),
    reviewed: day.describe('When an author last compared the text with its sources.'),
    updated: day.describe('The review or the newest correction, whichever is later.'),
    links: linksSchema.describe('The addresses of this profile.'),
    license: licenseSchema.describe('Of the texts; `sources` has the licenses of the figures.'),
    pay: paySchema.nullable().describe('Percentiles of pay, from the newest release and earlier ones.'),
    outlook: outlookSchema.nullable().describe('Jobs now and in ten years, and the usual way in.'),
    measuredSkills: z
      .object({
        source: z.string().describe('The `id` of one of the `sources`.'),
        skills: z.array(
          z.object({
            name: z.string(),
            importance: z.number().describe('1 (not) to 5 (extremely).'),
            level: z.number().describe('0 to 7.'),
          }),
        ),
      })
      .nullable()
      .describe('General skills as O*NET measured them in the category, the most important first.'),
    sections: exportedSectionsSchema.describe('The text, by section.'),
    video: z
      .object({ title: z.string(), maker: z.string(), length: z.string().nullable(), url: z.url() })
      .nullable()
      .describe('A film about the work.'),
    related: z.array(z.object({ title: z.string(), soc: z.string(), url: z.url() })).describe('Similar work.'),
    corrections: z
      .array(
        z.object({
          date: day,
          said: z.string(),
          right: z.string(),
          source: z.object({ name: z.string(), url: z.url() }),
        }),
      )
      .describe('What the page once said wrongly, and what is right.'),
    volatile: z
      .array(z.object({ claim: z.string(), month: z.string(), source: z.object({ name: z.string(), url: z.url() }) }))
      .describe('What held in that month and may change since.'),
    sources: z.array(sourceSchema).describe('Of every figure in this file.'),
  })
  .meta({ title: 'A career', description: 'One profile of the guide, with its figures and their sources. Version 1.' })

export type CareerExport = z.infer<typeof exportSchema>

/** The list of all profiles as JSON. */
export const indexSchema = z
  .object({
    $schema: z.url(),
    version: z.literal(1),
    license: licenseSchema,
    updated: z.iso.date().describe('When the newest of the profiles was updated.'),
    careers: z
      .array(
        z.object({
          slug: z.string(),
          title: z.string(),
          alsoCalled: z.array(z.string()),
          formerly: z.array(z.string()).describe('Slugs that it had before, the oldest first.'),
          soc: z.string(),
          summary: z.string(),
          updated: z.iso.date(),
          links: linksSchema,
        }),
      )
      .describe('By title.'),
  })
  .meta({
    title: 'The careers',
    description: 'Every profile of the guide, with the addresses of its files. Version 1.',
  })

export type IndexExport = z.infer<typeof indexSchema>
