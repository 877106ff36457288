import { z } from 'zod'
import stored from './accessibility-run.json' with { type: 'json' }

/** What is tested in a real browser. A run names those that it went through; the page says no more than that. */
export const checkNames = [
  'axe',
  'keyboard',
  'focus',
  'skip-link',
  'headings',
  'names',
  'target-size',
  'sticky',
  'reflow',
  'zoom',
  'text-size',
  'text-spacing',
  'forced-colors',
  'reduced-motion',
  'without-script',
  'without-style',
  'tables',
  'charts',
] as const

const checkSchema = z.strictObject({
  name: z.enum(checkNames),
  /** Of the program that tested, where it is not ours. */
  version: z.string().min(1).optional(),
  /** How many pages this check was made on. */
  pages: z.int().min(1),
  /** How many mistakes it found. */
  found: z.int().min(0),
})

/** What a run of the accessibility tests notes about itself, in `last-run.json`. */
export const lastRunSchema = z.strictObject({
  date: z.iso.date(),
  /** How many different pages were tested by at least one check. */
  pages: z.int().min(1),
  checks: z
    .array(checkSchema)
    .min(1)
    .refine(checks => new Set(checks.map(({ name }) => name)).size === checks.length, 'Name each check once'),
})

/** The last run of the accessibility tests. Throws a ZodError when `last-run.json` is not as such a run writes it. */
export function getLastRun(): LastRun {
  return lastRunSchema.parse(stored)
}

export type CheckName = (typeof checkNames)[number]
export type LastRun = z.infer<typeof lastRunSchema>
