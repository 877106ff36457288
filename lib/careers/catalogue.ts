import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { site } from '#lib/site'
import { reportConflicts } from './conflicts'
import { type Profile, parseProfile } from './parse'
import type { Career } from './schema'

const folder = join('content', 'careers')
let kept: Career[] | undefined

/**
 * Every career, by title.
 * @throws Error whose message is the report of all problems of all profiles
 */
export function getCareers(): Career[] {
  if (kept) return kept
  const { careers, files } = parseProfiles(readProfiles())
  const problems = files.filter(file => file.messages.length > 0)
  if (problems.length > 0) throw new Error(`The profiles have mistakes.\n\n${reporter(problems)}`)
  if (site.production) kept = careers
  return careers
}

/** The career at an address; nothing when no profile has that slug. Throws what `getCareers` throws. */
export function getCareer(slug: string): Career | undefined {
  return getCareers().find(career => career.slug === slug)
}

/**
 * Reads the profiles of a folder as bytes. What is no plain file (a link, a folder) is not followed: it gives a profile
 * without bytes, which fails for its name or its emptiness.
 */
export function readProfiles(from: string = folder): Profile[] {
  const names = readdirSync(from).filter(name => !name.startsWith('.'))
  return names.sort().map(name => {
    const path = join(from, name)
    return { path, bytes: lstatSync(path).isFile() ? readFileSync(path) : new Uint8Array() }
  })
}

/**
 * Parses profiles and holds them against each other.
 * @returns the careers without problems, by title, and every file with its messages
 */
export function parseProfiles(profiles: Profile[]): { careers: Career[]; files: VFile[] } {
  const parsed = profiles.map(parseProfile)
  reportConflicts(parsed)
  const careers = parsed.flatMap(({ career, file }) => (career && file.messages.length === 0 ? [career] : []))
  return {
    careers: careers.sort((a, b) => a.title.localeCompare(b.title, 'en')),
    files: parsed.map(({ file }) => file),
  }
}
