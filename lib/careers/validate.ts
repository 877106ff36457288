import leven from 'leven'
import type { VFile } from 'vfile'
import type { z } from 'zod'
import type { Places } from './places'
import { addProblem, type Place } from './problem'
import { type Career, type FrontMatter, frontMatterSchema } from './schema'
import { sectionsSchema } from './section-schema'

type Issue = z.core.$ZodIssue
type Draft = { slug: string; front: Record<string, unknown>; sections: Record<string, unknown> }
type Validated = { front?: FrontMatter; career?: Career }

/**
 * Holds a draft against the schema, once.
 * @param draft what the readers made of a profile
 * @param spoilt sections whose structure is known to be wrong: nothing more is said of them
 * @param places where the values stand; those of a section below `sections`
 * @returns the front matter and the career, each unless a problem of it was added to the file
 */
export function validate(draft: Draft, spoilt: Set<string>, places: Places, file: VFile): Validated {
  const front = frontMatterSchema.safeParse(draft.front)
  const sections = sectionsSchema.safeParse(draft.sections)
  if (front.success && sections.success) {
    return { front: front.data, career: { slug: draft.slug, ...front.data, sections: sections.data } }
  }
  reportFront(front.error?.issues ?? [], places, file)
  reportSections(sections.error?.issues ?? [], spoilt, places, file)
  return { front: front.data }
}

/** An item in which two things are missing is one mistake: the first is reported. */
function reportSections(issues: Issue[], spoilt: Set<string>, places: Places, file: VFile) {
  const reported = new Set<Place | undefined>()
  for (const { path, message } of issues) {
    const place = places.ofValue(['sections', ...path])
    if (spoilt.has(String(path[0])) || reported.has(place)) continue
    reported.add(place)
    addProblem(file, message, place)
  }
}

/** A misspelt key is one mistake: the key that is missing for it is named and not reported again. */
function reportFront(issues: Issue[], places: Places, file: VFile) {
  const misspelt = new Set<Issue>()
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue
    for (const key of issue.keys) {
      const meant = issues.find(other => isNear(other, issue, key))
      if (meant) misspelt.add(meant)
      const expected = meant ? `expected \`${String(meant.path.at(-1))}\`` : issue.message
      addProblem(file, `Unexpected key \`${key}\`, ${expected}`, places.ofKey([...issue.path, key]))
    }
  }
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys' || misspelt.has(issue)) continue
    addProblem(file, issue.message, places.ofValue(issue.path))
  }
}

function isNear(missing: Issue, unknown: Issue, key: string) {
  if (missing.path.length !== unknown.path.length + 1) return false
  return missing.code === 'invalid_type' && leven(String(missing.path.at(-1)), key, { maxDistance: 3 }) <= 2
}
