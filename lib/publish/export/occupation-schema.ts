import { z } from 'zod'
import { officialPaySchema, outlookSchema } from './figures-schema'
import { licenseSchema, linksSchema, sourceSchema } from './schema'

const source = z.string().describe('The `id` of one of the `sources`.')
const names = z.array(z.string())
const scored = z.array(
  z.object({
    name: z.string(),
    importance: z.number().describe('1 (not) to 5 (extremely).'),
    level: z.number().describe('0 to 7.'),
  }),
)
/** One of the O*NET occupations that the code holds. */
const onet = { code: z.string().describe('An O*NET-SOC code.'), title: z.string() }

/** What official sources say of one occupation, as JSON. Version 1: keys may be added, none is taken away or changed. */
export const occupationExportSchema = z
  .object({
    $schema: z.url().describe('The address of the JSON Schema.'),
    version: z.literal(1).describe('Of the shape of this file.'),
    soc: z.string().describe('Code of the Standard Occupational Classification, 2018.'),
    title: z.string(),
    field: z.string().nullable().describe('Field of work.'),
    updated: z.iso.date().describe('When the newest of the figures was read.'),
    links: linksSchema.describe('The addresses of this occupation.'),
    license: licenseSchema.describe('Of our own words; `sources` has the licenses of all else.'),
    careers: z
      .array(z.object({ title: z.string(), url: z.url() }))
      .describe('The profiles of the guide that are counted in it.'),
    definition: z
      .object({
        source,
        text: z.string().nullable(),
        parts: z.array(z.object({ soc: z.string(), title: z.string(), text: z.string() })),
      })
      .nullable()
      .describe('In official words; `parts` where the code brings several occupations together.'),
    pay: officialPaySchema
      .omit({ note: true })
      .nullable()
      .describe('Percentiles of pay, from the newest release and earlier ones.'),
    outlook: outlookSchema.nullable().describe('Jobs now and in ten years, and the usual way in.'),
    tasks: z
      .object({
        source,
        occupations: z.array(z.object({ ...onet, core: names, supplemental: names, unrated: names })),
      })
      .nullable(),
    workingConditions: z
      .object({
        source,
        occupations: z.array(
          z.object({
            ...onet,
            schedule: z.string().nullable().describe('The most frequent answer.'),
            week: z.string().nullable().describe('Hours; the most frequent answer.'),
            averages: z.record(z.string(), z.number().nullable()).describe('Of answers from 1 to 5.'),
          }),
        ),
      })
      .nullable(),
    requiredEducation: z
      .object({
        source,
        occupations: z.array(
          z.object({
            ...onet,
            by: z.enum(['workers', 'experts']),
            asked: z.int().nullable().describe('How many people.'),
            shares: z.array(
              z.object({
                category: z.string(),
                percent: z.number().nullable().describe('Null where O*NET advises against showing it.'),
              }),
            ),
          }),
        ),
      })
      .nullable()
      .describe('What education those in the work say a new hire needs.'),
    skills: z.object({ source, skills: scored }).nullable(),
    knowledge: z.object({ source, areas: scored }).nullable(),
    software: z
      .object({
        source,
        software: z.array(z.object({ name: z.string(), hot: z.boolean(), inDemand: z.boolean() })),
      })
      .nullable(),
    tools: z.object({ source, tools: names }).nullable(),
    programs: z
      .object({ source, programs: z.array(z.object({ cip: z.string(), title: z.string() })) })
      .nullable()
      .describe('Programs of study that lead to it.'),
    titles: z
      .object({ directMatch: names, alternate: names })
      .describe('Other titles: of the classification, of O*NET.'),
    related: z.array(z.object({ title: z.string(), soc: z.string(), url: z.url() })).describe('Similar work.'),
    sources: z.array(sourceSchema).describe('Of everything in this file.'),
  })
  .meta({ title: 'An occupation', description: 'What official sources say of one occupation. Version 1.' })

export type OccupationExport = z.infer<typeof occupationExportSchema>
