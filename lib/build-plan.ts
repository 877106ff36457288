import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { pageGroups } from '#lib/build/reuse/page-groups'

const reuseSchema = z.strictObject({
  /** The folder where it lies. */
  site: z.string(),
  /** Those whose pages are taken. */
  slugs: z.array(z.string()),
  /** The groups of which all other pages are taken, */
  groups: z.array(z.enum(pageGroups)),
  /** but for those of these SOC codes, whose profiles changed. */
  codes: z.array(z.string()),
  /** Whether bytes are packed as they were. */
  packing: z.boolean(),
})

const planSchema = z.strictObject({
  /** The fingerprint of the sources that the build is made from. */
  sources: z.string(),
  /** The folder in which parsed profiles are remembered. */
  parseCache: z.string(),
  /** The folder of the figures as a built site reads them. */
  data: z.string().optional(),
  /** The site of the last build, and what is taken from it. */
  reuse: reuseSchema.optional(),
})

/**
 * What `npm run build` tells the processes of `next build`, which take no arguments of ours. It lies in a file while they
 * run, and not in the environment, which whatever they start would inherit.
 */
export type BuildPlan = z.infer<typeof planSchema>

const file = join('.next', 'cache', 'build-plan.json')

/** Leaves the plan for the processes of a build. */
export function writeBuildPlan(plan: BuildPlan): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(plan))
}

/** The plan of the build that runs now; nothing outside a build of ours. Throws a ZodError for a file that is no plan. */
export function readBuildPlan(): BuildPlan | undefined {
  return existsSync(file) ? planSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined
}

/**
 * Takes the plan away: when its build is over or, for one that was killed, when a build begins from other sources.
 * @param sources the fingerprint of those; every plan goes when it is left out
 */
export function dropBuildPlan(sources?: string): void {
  if (sources === undefined || (existsSync(file) && readBuildPlan()?.sources !== sources)) rmSync(file, { force: true })
}
