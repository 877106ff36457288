import { z } from 'zod'
import { wageSchema } from '#lib/occupations/wage-file'

const wage = wageSchema.meta({
  id: 'Wage',
  description: 'Dollars; `atLeast` where the source gives only a lower bound; null where it gives nothing.',
})
const wages = z
  .object({ p10: wage, p25: wage, median: wage, p75: wage, p90: wage, mean: wage })
  .meta({ id: 'Wages', description: 'A percentile tells how many earn less: one in ten earns less than `p10`.' })

const release = z.object({
  source: z.string().describe('The `id` of one of the `sources`.'),
  edition: z.string().describe('Such as May 2025.'),
  employment: z.int().nullable().describe('Jobs counted, without the self-employed.'),
  annual: wages.nullable().describe('By the year; null where only hourly wages are released.'),
  hourly: wages.nullable().describe('By the hour; null where only annual wages are released.'),
})

/** Pay from the official releases. */
export const officialPaySchema = release.extend({
  from: z.literal('official'),
  category: z.string().describe('The official category that was measured. It may be wider than the title.'),
  note: z.string().nullable().describe('How the category differs from the title.'),
  area: z.literal('United States'),
  earlier: z.array(release).describe('Earlier releases, newest first. They are not a time series.'),
})

const namedPay = z.object({
  from: z.literal('profile'),
  source: z.string().describe('The `id` of one of the `sources`.'),
  area: z.string(),
  month: z.string().describe('Such as 2025-05.'),
  unit: z.enum(['year', 'hour']),
  p10: z.number(),
  median: z.number(),
  p90: z.number(),
})

/** Pay: from the official releases, or from a source that the profile names. */
export const paySchema = z.discriminatedUnion('from', [officialPaySchema, namedPay])

/** How many jobs there are and will be, and the usual way in. */
export const outlookSchema = z.object({
  source: z.string().describe('The `id` of one of the `sources`.'),
  category: z.string().describe('The official category that was projected.'),
  from: z.int().describe('The year of `employment`.'),
  to: z.int().describe('The year of `projected`.'),
  employment: z.int().describe('Jobs, with the self-employed.'),
  projected: z.int().describe('Jobs; a projection is not a promise.'),
  change: z.int().describe('Jobs.'),
  changePercent: z.number().describe('In percent.'),
  words: z.string().describe('The change in the words of the Bureau of Labor Statistics.'),
  openings: z.int().describe('A year, most of them because people leave.'),
  selfEmployedPercent: z.number().nullable(),
  education: z.string().nullable().describe('Typical for entry.'),
  experience: z.string().nullable().describe('Work in a related occupation.'),
  training: z.string().nullable().describe('On the job.'),
})

export type Pay = z.infer<typeof paySchema>
export type OutlookFigures = z.infer<typeof outlookSchema>
