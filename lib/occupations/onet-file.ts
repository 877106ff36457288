import { z } from 'zod'
import { oneRecordACode, socSchema, sourceSchema } from './schema'

const interest = z.number().min(1).max(7)

/** How much the work meets each interest, from 1 to 7. */
export const interestsSchema = z.strictObject({
  realistic: interest,
  investigative: interest,
  artistic: interest,
  social: interest,
  enterprising: interest,
  conventional: interest,
})

/** What O*NET says of one SOC code; `codes` are the O*NET-SOC codes, with their names, that were joined to it. */
export const onetRecordSchema = z.strictObject({
  soc: socSchema,
  title: z.string().min(1),
  codes: z.record(z.string().regex(/^\d\d-\d{4}\.\d\d$/), z.string().min(1)),
  jobZone: z.int().min(1).max(5).optional(),
  interests: interestsSchema.optional(),
  /** Importance (1 to 5) and level (0 to 7), in the order of the file's list of skills; empty where there are none. */
  skills: z.array(z.tuple([z.number().min(1).max(5), z.number().min(0).max(7)]).nullable()),
  related: z.array(socSchema).max(10),
  technology: z.array(z.string()),
  alternateTitles: z.array(z.string()),
})

export const onetFileSchema = z
  .strictObject({
    source: sourceSchema,
    /** The names of the skills, once for all records. */
    skills: z.array(z.string().min(1)).min(1),
    records: oneRecordACode(onetRecordSchema),
  })
  .superRefine(({ skills, records }, context) => {
    for (const [i, record] of records.entries())
      if (record.skills.length > 0 && record.skills.length !== skills.length)
        context.addIssue({
          code: 'custom',
          path: ['records', i, 'skills'],
          message: `Give all ${skills.length} skills`,
        })
  })

export type Interests = z.infer<typeof interestsSchema>
export type OnetRecord = z.infer<typeof onetRecordSchema>
export type OnetFile = z.infer<typeof onetFileSchema>
