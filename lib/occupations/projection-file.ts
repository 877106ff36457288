import { z } from 'zod'
import { jobsSchema, oneRecordACode, socSchema, sourceSchema } from './schema'

/** One occupation in the projections. Employment, change and openings are jobs, not thousands; percents are percents. */
export const projectionRecordSchema = z.strictObject({
  soc: socSchema,
  title: z.string().min(1),
  employment: jobsSchema,
  projected: jobsSchema,
  change: z.int(),
  changePercent: z.number(),
  openings: jobsSchema,
  selfEmployedPercent: z.number().min(0).max(100).nullable(),
  education: z.string().nullable(),
  experience: z.string().nullable(),
  training: z.string().nullable(),
})

export const projectionFileSchema = z.strictObject({
  source: sourceSchema,
  years: z.strictObject({ from: z.int(), to: z.int() }),
  records: oneRecordACode(projectionRecordSchema),
})

export type ProjectionRecord = z.infer<typeof projectionRecordSchema>
export type ProjectionFile = z.infer<typeof projectionFileSchema>
