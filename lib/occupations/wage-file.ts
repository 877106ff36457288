import { z } from 'zod'
import { type Percentile, percentiles } from '#lib/percentiles'
import { jobsSchema, oneRecordACode, socSchema, sourceSchema } from './schema'

const dollars = z.number().positive()

/** One wage in dollars; `atLeast` where the publisher gives only a lower bound; null where it gives nothing. */
export const wageSchema = z.union([dollars, z.strictObject({ atLeast: dollars })]).nullable()

/** Percentiles and mean in dollars, all by the hour or all by the year. */
export const wagesSchema = z
  .strictObject({
    p10: wageSchema,
    p25: wageSchema,
    median: wageSchema,
    p75: wageSchema,
    p90: wageSchema,
    mean: wageSchema,
  })
  .refine(rises, 'The percentiles must rise from the 10th to the 90th')

/** One occupation in one release. No `hourly` where only annual wages are released, and the other way round. */
export const wageRecordSchema = z.strictObject({
  soc: socSchema,
  title: z.string().min(1),
  employment: jobsSchema.nullable(),
  annual: wagesSchema.optional(),
  hourly: wagesSchema.optional(),
})

export const wageFileSchema = z.strictObject({
  source: sourceSchema,
  year: z.int(),
  /** The bounds in dollars from which this release withholds a wage. */
  topCode: z.strictObject({ hourly: dollars, annual: dollars }),
  records: oneRecordACode(wageRecordSchema),
})

function rises(wages: Record<Percentile, Wage>): boolean {
  let before = 0
  for (const { key } of percentiles) {
    const wage = wages[key]
    if (wage === null) continue
    // Some areas print figures above the bound and withhold a higher percentile as “at least” the bound.
    if (typeof wage === 'number' && wage < before) return false
    before = typeof wage === 'number' ? wage : Math.max(before, wage.atLeast)
  }
  return true
}

export type Wage = z.infer<typeof wageSchema>
export type Wages = z.infer<typeof wagesSchema>
export type WageRecord = z.infer<typeof wageRecordSchema>
export type WageFile = z.infer<typeof wageFileSchema>
