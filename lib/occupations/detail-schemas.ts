import { z } from 'zod'
import { oneRecordACode, socSchema, sourceSchema } from './schema'

const words = z.string().min(1)
const onetCode = z.string().regex(/^\d\d-\d{4}\.\d\d$/, 'Write an O*NET code as 29-1141.00')

/** A file of details: its source, then a record a SOC code. */
function file<Record extends z.ZodType<{ soc: string }>, Head extends z.ZodRawShape>(record: Record, head: Head) {
  return z.strictObject({ source: sourceSchema, ...head, records: oneRecordACode(record) })
}

/** Several O*NET occupations may be one SOC code: what is said of each stands under its own code. */
function byOccupation<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ soc: socSchema, of: z.array(z.strictObject({ code: onetCode, ...shape })).min(1) })
}

const definition = words.min(20)

/** The official definition; of a code that OEWS measures in place of several, the definitions of these. */
const definitionsSchema = file(
  z
    .strictObject({
      soc: socSchema,
      title: words,
      definition: definition.optional(),
      parts: z
        .array(z.strictObject({ soc: socSchema, title: words, definition }))
        .min(2)
        .optional(),
    })
    .refine(
      record => (record.definition === undefined) !== (record.parts === undefined),
      'Give a definition or the parts',
    ),
  {},
)

/** The groups of the classification, without the detailed occupations in them. */
const groupsSchema = file(
  z.strictObject({ soc: socSchema, title: words, level: z.enum(['major', 'minor', 'broad']) }),
  {},
)

/** Job titles that belong to this one code alone. */
const matchTitlesSchema = file(z.strictObject({ soc: socSchema, titles: z.array(words).min(1) }), {})

/** Programs of study by their CIP code. */
const programsSchema = file(
  z.strictObject({
    soc: socSchema,
    programs: z.array(z.tuple([z.string().regex(/^\d\d\.\d{4}$/, 'Write a CIP code as 51.3801'), words])).min(1),
  }),
  {},
)

/** Tasks, as O*NET sorts them: core ones are important and done by most; unrated ones are not sorted yet. */
const tasksSchema = file(
  byOccupation({ core: z.array(words), supplemental: z.array(words), unrated: z.array(words) }),
  {},
)

const toolsSchema = file(z.strictObject({ soc: socSchema, tools: z.array(words).min(1) }), {})

/** Software, and whether it is hot (in many job postings of all kinds: H) or in demand in this occupation (D). */
const softwareSchema = file(
  z.strictObject({ soc: socSchema, software: z.array(z.tuple([words, z.enum(['', 'H', 'D', 'HD'])])).min(1) }),
  {},
)

/** Importance (1 to 5) and level (0 to 7) of each area, in the order of `areas`; null where O*NET gives none. */
const knowledgeSchema = file(
  z.strictObject({
    soc: socSchema,
    scores: z.array(z.tuple([z.number().min(1).max(5), z.number().min(0).max(7)]).nullable()).min(1),
  }),
  { areas: z.array(words).min(1) },
)

/**
 * What education a new hire needs: of each of the twelve `categories`, how many percent of those asked chose it; null
 * where O*NET advises against showing the figure. `by` is who was asked, `asked` how many of them.
 */
const requiredEducationSchema = file(
  byOccupation({
    by: z.enum(['workers', 'experts']),
    asked: z.int().positive().nullable(),
    percents: z.array(z.number().min(0).max(100).nullable()).length(12),
  }),
  { categories: z.array(words).length(12) },
)

/**
 * The conditions of work. Schedule and hours a week are the most frequent answer; `averages` are those of answers on
 * scales from 1 to 5, in the order of `elements`; null where nothing is known.
 */
const workContextSchema = file(
  byOccupation({
    schedule: z.enum(['regular', 'irregular', 'seasonal']).nullable(),
    week: z.enum(['under 40', '40', 'over 40']).nullable(),
    averages: z.array(z.number().min(1).max(5).nullable()).min(1),
  }),
  { elements: z.array(words).min(1) },
)

/**
 * How many people moved from one major group into each other one; `soc` is the code of the group, to its first two digits.
 * Rankings of moves are held against it; no page prints it.
 */
const groupMovesSchema = file(
  z.strictObject({
    soc: socSchema,
    to: z.array(z.tuple([z.string().regex(/^\d\d$/, 'Write a major group as 29'), z.number().nonnegative()])).min(1),
  }),
  {},
)

/** The files of details by name: what is stored as `<name>.json`. */
export const detailSchemas = {
  definitions: definitionsSchema,
  groups: groupsSchema,
  'match-titles': matchTitlesSchema,
  programs: programsSchema,
  tasks: tasksSchema,
  tools: toolsSchema,
  software: softwareSchema,
  knowledge: knowledgeSchema,
  'required-education': requiredEducationSchema,
  'work-context': workContextSchema,
  'group-moves': groupMovesSchema,
}

export type DetailKind = keyof typeof detailSchemas
export type DetailFile<Kind extends DetailKind> = z.infer<(typeof detailSchemas)[Kind]>
export type DetailRecord<Kind extends DetailKind> = DetailFile<Kind>['records'][number]
