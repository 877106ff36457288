import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportConflicts } from './conflicts'
import { type Parsed, type Profile, parseProfile } from './parse'
import type { Career } from './schema'

const folder = join('content', 'careers')

/** Reads the profiles of a folder as bytes. A link is not followed, a folder not entered: parsing reports them. */
export function readProfiles(from: string = folder): Profile[] {
  const names = readdirSync(/* turbopackIgnore: true */ from).filter(name => !name.startsWith('.'))
  return names.sort().map(name => {
    const path = join(/* turbopackIgnore: true */ from, name)
    const stats = lstatSync(/* turbopackIgnore: true */ path)
    if (stats.isFile()) return { path, bytes: readFileSync(/* turbopackIgnore: true */ path) }
    const instead = stats.isSymbolicLink() ? 'link' : stats.isDirectory() ? 'folder' : 'device'
    return { path, bytes: new Uint8Array(), instead }
  })
}

/** Parses profiles and holds them against each other; each file carries its problems. */
export function parseProfiles(profiles: Profile[]): Parsed[] {
  const parsed = profiles.map(parseProfile)
  reportConflicts(parsed)
  return parsed
}

/** The careers of profiles without problems, by title. */
export function careersIn(parsed: Parsed[]): Career[] {
  const careers = parsed.flatMap(({ career, file }) => (career && file.messages.length === 0 ? [career] : []))
  return careers.sort((one, other) => one.title.localeCompare(other.title, 'en'))
}
