import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { reporter } from 'vfile-reporter'
import { readBuildPlan } from '#lib/build-plan'
import { careersIn, parseProfiles, readProfiles } from '#lib/careers/catalog'
import { type Parsed, type Profile, parseProfile } from '#lib/careers/parse'
import { cachedParser } from '#lib/careers/parse-cache'
import { hasProblem } from '#lib/careers/problem'
import type { Career } from '#lib/careers/schema'
import { processSingleton } from '#lib/process-singleton'
import { contentFolder, site } from '#lib/site'
import { checkAgainstData } from './against-data'

const cache = processSingleton('careers', (): { fingerprint?: string; careers: Career[] } => ({ careers: [] }))

/**
 * Every career, by title; read once a process in production, else again when a profile changed.
 * @throws Error whose message is the report of all problems of all profiles
 */
export function getCareers(): Career[] {
  if (cache.fingerprint && site.production) return cache.careers
  const profiles = readProfiles()
  const fingerprint = fingerprintOf(profiles)
  if (cache.fingerprint === fingerprint) return cache.careers
  const parsed = readGuide(profiles, cachedParser(parseCache()))
  if (parsed.some(({ file }) => hasProblem(file)))
    throw new Error(`The profiles have mistakes.\n\n${reportProblems(readGuide(profiles))}`)
  const careers = careersIn(parsed)
  Object.assign(cache, { fingerprint, careers })
  return careers
}

/** The career at an address; nothing when no profile has that slug. Throws what `getCareers` throws. */
export function getCareer(slug: string): Career | undefined {
  return getCareers().find(career => career.slug === slug)
}

/**
 * Parses profiles, holds them against each other and against the official figures; each file carries its problems.
 * @param parse what parses one
 */
export function readGuide(profiles: Profile[] = readProfiles(), parse = parseProfile): Parsed[] {
  const parsed = parseProfiles(profiles, parse)
  for (const one of parsed) checkAgainstData(one)
  return parsed
}

/**
 * The problems and warnings of profiles as values, for editors and builds: each with its place, rule and the address of
 * the rule's explanation.
 */
export function listProblems(parsed: Parsed[]): object[] {
  return parsed.flatMap(({ file }) =>
    file.messages.map(({ line, column, place, reason, ruleId, source, url, fatal }) => ({
      path: file.path,
      line,
      column,
      end: place && 'end' in place ? { line: place.end.line, column: place.end.column } : null,
      severity: fatal ? 'error' : 'warning',
      reason,
      ruleId,
      source,
      url,
    })),
  )
}

/** The problems of profiles as text, with their places; nothing when there are none. */
export function reportProblems(parsed: Parsed[], options?: { color: boolean }): string {
  const files = parsed.map(({ file }) => file).filter(file => file.messages.length > 0)
  return files.length > 0 ? reporter(files, options) : ''
}

/** Where profiles are remembered as they were parsed: by a build that runs, or beside the content that a server reads. */
function parseCache() {
  const beside = join(contentFolder(), '..', 'parsed')
  return readBuildPlan()?.parseCache ?? (process.env.CONTENT_FOLDER && existsSync(beside) ? beside : undefined)
}

function fingerprintOf(profiles: Profile[]) {
  const hash = createHash('sha256')
  for (const { path, bytes } of profiles) hash.update(path).update('\0').update(bytes).update('\0')
  return hash.digest('hex')
}
