import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { completeStandalone } from '#lib/build/hosts/standalone'
import { hasSite, reuseLastSite, signSite } from '#lib/build/reuse/last-site'
import { profileKeys } from '#lib/build/reuse/profile-keys'
import { type BuildPlan, dropBuildPlan, writeBuildPlan } from '#lib/build-plan'
import { getCareers } from '#lib/check/checked-careers'
import { fingerprint, fingerprintOf, markBuilt, stateOfCode } from '#lib/fingerprint'
import { dataFolder } from '#lib/occupations/data-folder'
import { areaTable } from '#lib/places/area-table'
import { writeCut } from '#lib/places/cut'
import { siteFolder } from '#lib/server/site'
import { findDamage, noteSizes } from './damage'
import { isPlain } from './plain'
import { run } from './run'

/** What decides how a profile is parsed. */
const parsers = ['lib/careers', 'lib/site.ts', 'package-lock.json']
export const distDir = '.next'
const cuts = join(distDir, 'cache', 'by-occupation')
const parseCaches = join(distDir, 'cache', 'careers')

/** Builds the site; gives the exit code. Throws what `getCareers` throws. */
export async function build(): Promise<number> {
  // Nothing of a damaged build may be taken into the next one.
  if (findDamage(distDir)) rmSync(siteFolder(distDir), { recursive: true, force: true })
  const code = isPlain() ? await run(['next', 'build']) : await buildByPlan()
  if (code !== 0) return code
  markBuilt()
  noteSizes(distDir)
  if (process.env.STANDALONE === '1') await completeStandalone(distDir)
  return code
}

async function buildByPlan() {
  const plan = { sources: fingerprint(), parseCache: openParseCache(), cut: openCut() }
  writeBuildPlan(plan)
  try {
    return hasSite(distDir) ? await buildReusing(plan) : await buildCold()
  } finally {
    dropBuildPlan()
  }
}

/** Builds, and takes from the last build the profiles of which nothing changed. */
async function buildReusing(plan: BuildPlan) {
  const careers = getCareers()
  const keys = profileKeys(careers, stateOfCode())
  const former = new Map(careers.map(({ slug, formerly }) => [slug, formerly]))
  const reuse = reuseLastSite(keys, slug => [slug, ...(former.get(slug) ?? [])], distDir)
  if (reuse) writeBuildPlan({ ...plan, reuse })
  const code = await run(['next', 'build'])
  if (code === 0) signSite(keys, distDir)
  return code
}

/** Builds all, and parses the profiles while Next compiles. When they have mistakes, Next says which. */
async function buildCold() {
  const readKeys = async () => profileKeys(getCareers(), stateOfCode())
  const [code, keys] = await Promise.all([run(['next', 'build']), readKeys().catch(() => undefined)])
  if (code === 0 && keys) signSite(keys, distDir)
  return code
}

/** Where the figures of places lie, cut by occupation: written anew when they or the table of areas changed. */
function openCut() {
  const all = resolve(cuts)
  const name = fingerprintOf([join(dataFolder(), 'areas'), areaTable(), 'lib/places']).slice(0, 12)
  const others = existsSync(all) ? readdirSync(all).filter(other => other !== name) : []
  for (const other of others) rmSync(join(all, other), { recursive: true })
  const folder = join(all, name)
  if (!existsSync(folder)) {
    // Under its own name only when it is whole: a build that is broken off must leave no half of it behind.
    writeCut(`${folder}.draft`)
    renameSync(`${folder}.draft`, folder)
  }
  return folder
}

/** Where this state of the code remembers the profiles that it parsed; what another state remembered is thrown away. */
function openParseCache() {
  const name = fingerprintOf(parsers).slice(0, 12)
  const all = resolve(parseCaches)
  const others = existsSync(all) ? readdirSync(all).filter(other => other !== name) : []
  for (const other of others) rmSync(join(all, other), { recursive: true })
  return join(all, name)
}
