import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { BuildPlan } from '#lib/build-plan'
import { siteFolder } from '#lib/server/site'

/** What the profiles of a site were made from. */
const keysFile = 'keys.json'

const keysSchema = z.record(z.string(), z.string())
type Keys = z.infer<typeof keysSchema>

/** Whether a build has left a site of which something may be kept. */
export function hasSite(distDir: string): boolean {
  return [siteFolder(distDir), placeIn(distDir)].some(folder => existsSync(join(folder, keysFile)))
}

/**
 * Keeps the site of the last build for the next one, which Next begins by emptying its folder, and says what of it still
 * holds.
 * @param keys of the profiles as they are now
 * @param slugsOf every slug that leads to a profile
 * @param distDir the folder of the build
 * @returns the folder where it lies, and the slugs whose pages are taken from it; nothing when none can be
 */
export function reuseLastSite(keys: Keys, slugsOf: (slug: string) => string[], distDir: string): BuildPlan['reuse'] {
  const [last, place] = [siteFolder(distDir), placeIn(distDir)]
  if (existsSync(join(last, keysFile))) {
    rmSync(place, { recursive: true, force: true })
    renameSync(last, place)
  }
  const known = readKeys(place)
  const same = Object.keys(keys).filter(slug => known[slug] === keys[slug])
  // Next must see a page of each kind to know what the kind is.
  if (same.length === Object.keys(keys).length) same.pop()
  if (same.length === 0) return
  return { site: resolve(place), slugs: same.flatMap(slugsOf) }
}

/** Writes into a finished site what its profiles were made from, and lets go of the one before. */
export function signSite(keys: Keys, distDir: string): void {
  writeFileSync(join(siteFolder(distDir), keysFile), JSON.stringify(keys))
  rmSync(placeIn(distDir), { recursive: true, force: true })
}

function placeIn(distDir: string) {
  return join(distDir, 'cache', 'site')
}

function readKeys(place: string): Keys {
  const path = join(place, keysFile)
  return existsSync(path) ? keysSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : {}
}
