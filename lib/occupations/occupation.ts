import type { Interests } from './onet-file'
import type { ProjectionRecord } from './projection-file'
import type { Wages } from './wage-file'

/** What the official sources say of one SOC code. Wages are dollars; employment, change and openings are jobs. */
export type Occupation = {
  soc: string
  title: string
  /** True when the newest wage release has the code. */
  measured: boolean
  /** Newest first. */
  releases: Release[]
  projection?: Projection
  /** O*NET's measure of preparation, from 1 (little) to 5 (extensive). */
  jobZone?: number
  interests?: Interests
  /** The most important first: importance 1 to 5, level 0 to 7. */
  skills: Skill[]
  /** SOC codes, the nearest first. */
  related: string[]
  technology: string[]
  alternateTitles: string[]
  /** The O*NET-SOC codes that were joined to this one, with their names. */
  onetCodes: Record<string, string>
}

/** One wage release's figures. No `hourly` where only annual wages are released, and the other way round. */
export type Release = { year: number; employment: number | null; annual?: Wages; hourly?: Wages }

/** One projection, with the years between which it runs. */
export type Projection = Omit<ProjectionRecord, 'soc'> & { from: number; to: number }

/** How many jobs an occupation has: in the first year of the projection, else in the newest release, with the year. */
export function jobsOf({ projection, releases: [newest] }: Occupation): { jobs: number; year: number } | undefined {
  if (projection) return { jobs: projection.employment, year: projection.from }
  return typeof newest?.employment === 'number' ? { jobs: newest.employment, year: newest.year } : undefined
}

export type Skill = { name: string; importance: number; level: number }
