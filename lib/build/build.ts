import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { completeStandalone } from '#lib/build/hosts/standalone'
import { hasSite, reuseLastSite, signSite } from '#lib/build/reuse/last-site'
import { pageKeys } from '#lib/build/reuse/page-keys'
import { type BuildPlan, dropBuildPlan, writeBuildPlan } from '#lib/build-plan'
import type { Career } from '#lib/careers/schema'
import { getCareers } from '#lib/check/checked-careers'
import { fingerprint, fingerprintOf, markBuilt, stateOfCode } from '#lib/fingerprint'
import { dataFolder } from '#lib/occupations/data-folder'
import { areaTable } from '#lib/places/area-table'
import { siteFolder } from '#lib/server/site'
import { findDamage, noteSizes } from './damage'
import { isPlain } from './plain'
import { run } from './run'
import { writeData } from './write-data'

/** What decides how a profile is parsed. */
const parsers = ['lib/careers', 'lib/site.ts', 'package-lock.json']
/** What decides how the figures of a site are written, and how its answers are packed. */
const dataWriters = ['lib/places', 'lib/occupations/data-folder.ts', 'lib/build/write-data.ts']
const packers = ['lib/build/adapter/compressor.ts']
export const distDir = '.next'
const dataFolders = join(distDir, 'cache', 'data')
const parseCaches = join(distDir, 'cache', 'careers')

/** Builds the site; gives the exit code. Throws what `getCareers` throws. */
export async function build(): Promise<number> {
  // Nothing of a damaged build may be taken into the next one.
  if (findDamage(distDir)) rmSync(siteFolder(distDir), { recursive: true, force: true })
  const code = isPlain() ? await run(['next', 'build']) : await buildByPlan()
  if (code !== 0) return code
  markBuilt()
  await noteSizes(distDir)
  if (process.env.STANDALONE === '1') await completeStandalone(distDir)
  return code
}

async function buildByPlan() {
  const plan = { sources: fingerprint(), parseCache: openParseCache(), data: openData() }
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
  const keys = keysOf(careers)
  const reuse = reuseLastSite(keys, careers, distDir)
  if (reuse) writeBuildPlan({ ...plan, reuse })
  const code = await run(['next', 'build'])
  if (code === 0) signSite(keys, distDir)
  return code
}

/** Builds all, and parses the profiles while Next compiles. When they have mistakes, Next says which. */
async function buildCold() {
  const readKeys = async () => keysOf(getCareers())
  const [code, keys] = await Promise.all([run(['next', 'build']), readKeys().catch(() => undefined)])
  if (code === 0 && keys) signSite(keys, distDir)
  return code
}

function keysOf(careers: Career[]) {
  return pageKeys(careers, { code: stateOfCode(), all: fingerprint(), packing: fingerprintOf(packers) })
}

/** Where the figures lie as a built site reads them: written anew when they or what reads them changed. */
function openData() {
  const all = resolve(dataFolders)
  const name = fingerprintOf([dataFolder(), areaTable(), ...dataWriters]).slice(0, 12)
  forgetOthers(all, name)
  const folder = join(all, name)
  if (!existsSync(folder)) writeData(folder)
  return folder
}

/** Where this state of the code remembers the profiles that it parsed; what another state remembered is thrown away. */
function openParseCache() {
  const name = fingerprintOf(parsers).slice(0, 12)
  const all = resolve(parseCaches)
  forgetOthers(all, name)
  return join(all, name)
}

function forgetOthers(all: string, name: string) {
  const others = existsSync(all) ? readdirSync(all).filter(other => other !== name) : []
  for (const other of others) rmSync(join(all, other), { recursive: true })
}
