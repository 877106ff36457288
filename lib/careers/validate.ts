import type { VFile } from 'vfile'
import type { z } from 'zod'
import { valueAt } from '#lib/record'
import { nearest } from './did-you-mean'
import type { Places } from './places'
import { addProblem } from './problem'
import type { Rule } from './rules'
import { type Career, type FrontMatter, frontMatterSchema } from './schema'
import { keysAt } from './schema-keys'
import { sectionsSchema } from './section-schema'

type Issue = z.core.$ZodIssue
type Draft = { slug: string; front: Record<string, unknown>; sections: Record<string, unknown> }
/** What is known to be wrong: nothing more is said of it. */
type Spoilt = { front: PropertyKey[][]; sections: Set<string> }
type Validated = { front?: FrontMatter; career?: Career }

/**
 * Holds a draft against the schema, once.
 * @param draft what the readers made of a profile
 * @param places where the values stand; those of a section below `sections`
 * @returns the front matter and the career, each unless a problem of it was added to the file
 */
export function validate(draft: Draft, spoilt: Spoilt, places: Places, file: VFile): Validated {
  const front = frontMatterSchema.safeParse(draft.front)
  const sections = sectionsSchema.safeParse(draft.sections)
  if (front.success && sections.success) {
    return { front: front.data, career: { slug: draft.slug, ...front.data, sections: sections.data } }
  }
  const issues = front.error?.issues ?? []
  const known = new Set(spoilt.front.map(toKey))
  const isKnown = (path: PropertyKey[]) => path.some((_, index) => known.has(toKey(path.slice(0, index + 1))))
  reportFront(
    issues.filter(({ path }) => !isKnown(path)),
    draft.front,
    places,
    file,
  )
  reportSections(sections.error?.issues ?? [], spoilt.sections, places, file)
  return { front: front.data }
}

function toKey(path: PropertyKey[]) {
  return JSON.stringify(path.map(String))
}

function reportSections(issues: Issue[], spoilt: Set<string>, places: Places, file: VFile) {
  const reported = new Set<string>()
  for (const { path, message } of issues) {
    const key = String(path[0])
    if (spoilt.has(key) || reported.has(key)) continue
    reported.add(key)
    addProblem(file, 'section-empty', message, places.ofValue(['sections', ...path]))
  }
}

/** A misspelt key is one mistake: the key that is missing for it is named and not reported again. */
function reportFront(issues: Issue[], front: unknown, places: Places, file: VFile) {
  const misspelt = new Set<Issue>()
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue
    for (const key of issue.keys) {
      const meant = nearest(key, keysAt(issue.path))
      const missing = issues.find(other => other.path.at(-1) === meant && isMissing(other, front))
      if (missing) misspelt.add(missing)
      const expected = meant ? `did you mean \`${meant}\`?` : issue.message
      addProblem(file, 'key-unknown', `Unexpected key \`${key}\`, ${expected}`, places.ofKey([...issue.path, key]))
    }
  }
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys' || misspelt.has(issue)) continue
    const missing = isMissing(issue, front)
    const place = missing ? places.ofKey(issue.path) : places.ofValue(issue.path)
    addProblem(file, missing ? 'key-missing' : ruleOf(issue.path), issue.message, place)
  }
}

function isMissing({ path }: Issue, front: unknown) {
  return valueAt(front, path) === undefined
}

const dates = ['reviewed', 'published', 'date']
const owned: Record<string, Rule> = {
  soc: 'soc',
  video: 'video',
  related: 'related',
  formerly: 'formerly',
  salary: 'salary-key',
}

function ruleOf(path: PropertyKey[]): Rule {
  if (dates.includes(String(path.at(-1)))) return 'date'
  return owned[String(path[0])] ?? 'key-value'
}
