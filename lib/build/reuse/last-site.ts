import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BuildPlan } from '#lib/build-plan'
import type { Career } from '#lib/careers/schema'
import { siteFolder } from '#lib/server/site'
import { type PageKeys, pageKeysSchema, sameGroups } from './page-keys'

/** What the pages of a site were made from. */
const keysFile = 'keys.json'

type Named = Pick<Career, 'slug' | 'formerly' | 'soc'>

/** Whether a build has left a site of which something may be kept. */
export function hasSite(distDir: string): boolean {
  return [siteFolder(distDir), placeIn(distDir)].some(folder => existsSync(join(folder, keysFile)))
}

/**
 * Keeps the site of the last build for the next one, which Next begins by emptying its folder, and says what of it still
 * holds.
 * @param keys of the pages as they are now
 * @param careers all of the guide
 * @param distDir the folder of the build
 * @returns the folder where it lies, and what is taken from it; nothing when nothing can be
 */
export function reuseLastSite(keys: PageKeys, careers: Named[], distDir: string): BuildPlan['reuse'] {
  const [last, place] = [siteFolder(distDir), placeIn(distDir)]
  if (existsSync(join(last, keysFile))) {
    forget(place)
    renameSync(last, place)
  }
  const known = readKeys(place)
  if (!known) return
  const isSame = ({ slug }: Named) => known.profiles[slug] === keys.profiles[slug]
  const [same, changed] = [careers.filter(isSame), careers.filter(career => !isSame(career))]
  // Next must see a page of each kind to know what the kind is.
  if (changed.length === 0) same.pop()
  const packing = known.packing === keys.packing
  const groups = sameGroups(known, keys)
  if (!packing && groups.length === 0 && same.length === 0) return
  const slugs = same.flatMap(({ slug, formerly }) => [slug, ...formerly])
  return { site: resolve(place), slugs, groups, codes: changed.map(({ soc }) => soc), packing }
}

/** Writes into a finished site what its pages were made from, and lets go of the one before. */
export function signSite(keys: PageKeys, distDir: string): void {
  writeFileSync(join(siteFolder(distDir), keysFile), JSON.stringify(keys))
  forget(placeIn(distDir))
}

/** The keys go first: of a removal that is broken off nothing is taken for a site. */
function forget(place: string) {
  rmSync(join(place, keysFile), { force: true })
  rmSync(place, { recursive: true, force: true })
}

function placeIn(distDir: string) {
  return join(distDir, 'cache', 'site')
}

/** Those of a site that another state of the code signed may be no keys: then nothing is kept. */
function readKeys(place: string): PageKeys | undefined {
  const path = join(place, keysFile)
  return existsSync(path) ? pageKeysSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data : undefined
}
