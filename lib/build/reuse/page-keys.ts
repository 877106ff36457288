import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Career } from '#lib/careers/schema'
import { toCareerSummary } from '#lib/work/career-summary'
import { type PageGroup, pageGroups } from './page-groups'

export const pageKeysSchema = z.strictObject({
  /** Of each career by slug: the code and the figures, the career, and what its pages may show of the others. */
  profiles: z.record(z.string(), z.string()),
  groups: z.record(z.enum(pageGroups), z.string()),
  /** Of what decides how bytes are packed. */
  packing: z.string(),
})

/** Hashes of all that pages are made from: the same key means the same pages. */
export type PageKeys = z.infer<typeof pageKeysSchema>

type State = {
  /** A hash of the code and of the figures. */
  code: string
  /** A hash of everything. */
  all: string
  packing: string
}

/**
 * Of other careers the pages of one show what is in a `CareerSummary`: the types let them read no more.
 * @param careers all of the guide
 */
export function pageKeys(careers: Career[], { code, all, packing }: State): PageKeys {
  const around = hashOf([code, careers.map(toCareerSummary)])
  return {
    profiles: Object.fromEntries(careers.map(career => [career.slug, hashOf([around, career])])),
    groups: { places: code, occupations: around, others: all },
    packing,
  }
}

/** The groups of pages that have the same key in both. */
export function sameGroups(one: PageKeys, other: PageKeys): PageGroup[] {
  return pageGroups.filter(group => one.groups[group] === other.groups[group])
}

/** A profile that was parsed just now and one that was remembered may have their fields in another order. */
function hashOf(of: unknown) {
  return createHash('sha256').update(JSON.stringify(of, sorted)).digest('base64url')
}

function sorted(_: string, value: unknown) {
  const isFields = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isFields ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value
}
