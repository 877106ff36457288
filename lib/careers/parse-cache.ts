import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { VFile } from 'vfile'
import { z } from 'zod'
import { wageKeys } from '#lib/percentiles'
import { type Parsed, type Profile, parseProfile } from './parse'
import { Places } from './places'
import { careerSchema, frontMatterSchema } from './schema'

const pointSchema = z.object({ line: z.int(), column: z.int(), offset: z.int().optional() })
const placeSchema = z.union([z.object({ start: pointSchema, end: pointSchema }), pointSchema])

/** What is remembered of a profile: all that `Parsed` holds but its file and the places of its values. */
const cachedSchema = z.object({
  slug: z.string(),
  links: z.array(z.object({ url: z.string(), place: placeSchema.optional() })),
  figures: z.array(
    z.object({
      kind: z.enum(['dollars', 'percent', 'jobs']),
      text: z.string(),
      amount: z.number(),
      year: z.int().optional(),
      role: z.enum(wageKeys).optional(),
      place: placeSchema,
    }),
  ),
  related: z.array(z.string()),
  front: frontMatterSchema,
  career: careerSchema,
})

/**
 * Parses profiles and remembers those without a problem, so that another process, or the next build, need not parse the
 * same bytes again. What is remembered has no places: whoever finds a problem with it parses anew to say where.
 * @param folder where it remembers, for one state of the code; none for no memory
 */
export function cachedParser(folder: string | undefined): (profile: Profile) => Parsed {
  if (!folder) return parseProfile
  return profile => {
    const path = join(/* turbopackIgnore: true */ folder, cacheKey(profile))
    const known = recall(path, profile)
    if (known) return known
    const parsed = parseProfile(profile)
    if (parsed.career && parsed.file.messages.length === 0) keep(path, parsed)
    return parsed
  }
}

/** The name under which a profile is remembered: of the same file and the same bytes it is the same. */
export function cacheKey({ path, bytes }: Profile): string {
  return `${createHash('sha256').update(basename(path)).update('\0').update(bytes).digest('hex')}.json`
}

function recall(path: string, profile: Profile): Parsed | undefined {
  try {
    const known = cachedSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
    return { ...known, file: new VFile({ path: profile.path }), places: new Places() }
  } catch {
    return undefined
  }
}

/** Under its own name only when it is whole. Where nothing can be written, nothing is remembered. */
function keep(path: string, { slug, links, figures, related, front, career }: Parsed) {
  const draft = `${path}.${randomUUID()}`
  try {
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(draft, JSON.stringify({ slug, links, figures, related, front, career }))
    renameSync(draft, path)
  } catch {}
}
