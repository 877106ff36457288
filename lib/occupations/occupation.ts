import { z } from 'zod'
import { interestsSchema } from './onet-file'
import { projectionRecordSchema } from './projection-file'
import { jobsSchema, socSchema } from './schema'
import { wagesSchema } from './wage-file'

/** One wage release's figures. No `hourly` where only annual wages are released, and the other way round. */
const releaseSchema = z.strictObject({
  year: z.int(),
  employment: jobsSchema.nullable(),
  annual: wagesSchema.optional(),
  hourly: wagesSchema.optional(),
})

/** One projection, with the years between which it runs. */
const projectionSchema = projectionRecordSchema.omit({ soc: true }).extend({ from: z.int(), to: z.int() })

const skillSchema = z.strictObject({
  name: z.string(),
  importance: z.number().min(1).max(5),
  level: z.number().min(0).max(7),
})

/** What the official sources say of one SOC code. Wages are dollars; employment, change and openings are jobs. */
export const occupationSchema = z.strictObject({
  soc: socSchema,
  title: z.string(),
  /** True when the newest wage release has the code. */
  measured: z.boolean(),
  /** Newest first. */
  releases: z.array(releaseSchema),
  projection: projectionSchema.optional(),
  /** O*NET's measure of preparation, from 1 (little) to 5 (extensive). */
  jobZone: z.int().min(1).max(5).optional(),
  interests: interestsSchema.optional(),
  /** The most important first. */
  skills: z.array(skillSchema),
  /** SOC codes, the nearest first. */
  related: z.array(socSchema),
  technology: z.array(z.string()),
  alternateTitles: z.array(z.string()),
  /** The O*NET-SOC codes that were joined to this one, with their names. */
  onetCodes: z.record(z.string(), z.string()),
})

export type Occupation = z.infer<typeof occupationSchema>
export type Release = z.infer<typeof releaseSchema>
export type Projection = z.infer<typeof projectionSchema>
export type Skill = z.infer<typeof skillSchema>

/** How many jobs an occupation has: in the first year of the projection, else in the newest release, with the year. */
export function jobsOf({ projection, releases: [newest] }: Occupation): { jobs: number; year: number } | undefined {
  if (projection) return { jobs: projection.employment, year: projection.from }
  return typeof newest?.employment === 'number' ? { jobs: newest.employment, year: newest.year } : undefined
}
