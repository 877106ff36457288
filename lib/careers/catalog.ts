import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentFolder } from '#lib/site'
import { reportConflicts } from './conflicts'
import { type Parsed, type Profile, parseProfile } from './parse'
import { hasProblem } from './problem'
import type { Career } from './schema'

/** Far more than a profile may have: so much may stand in memory to say how large it is. */
const mostRead = 10_000_000

/**
 * Reads the profiles of a folder as bytes. A link is not followed, a folder not entered, and what cannot be read or is far
 * too large not read: parsing reports them.
 */
export function readProfiles(from: string = join(/* turbopackIgnore: true */ contentFolder(), 'careers')): Profile[] {
  const names = readdirSync(/* turbopackIgnore: true */ from).filter(name => !name.startsWith('.'))
  return names.sort().map(name => readProfile(join(/* turbopackIgnore: true */ from, name)))
}

function readProfile(path: string): Profile {
  const other = (instead: string) => ({ path, bytes: new Uint8Array(), instead })
  try {
    const stats = lstatSync(/* turbopackIgnore: true */ path)
    if (stats.isSymbolicLink()) return other('link')
    if (stats.isDirectory()) return other('folder')
    if (!stats.isFile()) return other('device')
    if (stats.size > mostRead) return other('file of more than 10 MB')
    return { path, bytes: readFileSync(/* turbopackIgnore: true */ path) }
  } catch {
    return other('file that cannot be read')
  }
}

/** Parses profiles and holds them against each other; each file carries its problems. */
export function parseProfiles(profiles: Profile[], parse = parseProfile): Parsed[] {
  const parsed = profiles.map(parse)
  reportConflicts(parsed)
  return parsed
}

/** The careers of profiles without problems, by title. */
export function careersIn(parsed: Parsed[]): Career[] {
  const careers = parsed.flatMap(({ career, file }) => (career && !hasProblem(file) ? [career] : []))
  return careers.sort((one, other) => one.title.localeCompare(other.title, 'en'))
}
