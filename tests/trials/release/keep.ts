import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { readSite, type SiteFile, siteFolder } from '#lib/server/site'
import { build } from './make-release'

const changed = 'content/careers/plumber.md'
/** It says until when it holds, by the second. */
const dated = '/.well-known/security.txt'

/**
 * Changes one section of one profile, builds with what the last build left and again without: both must give the same.
 * @param project a copy that was built
 * @returns the addresses whose answers differ
 */
export async function keepPages(project: string): Promise<string[]> {
  const profile = join(project, changed)
  writeFileSync(profile, readFileSync(profile, 'utf8').replace(/^## Job outlook.*\n+/m, '$&Changed. '))
  const next = await makeSite(project)
  rmSync(join(project, '.next'), { recursive: true })
  const cold = await makeSite(project)
  console.log(`After one change Next made ${next.made} answers, cold ${cold.made}`)
  if (next.made * 2 > cold.made) return [`A second build made ${next.made} of ${cold.made} answers again`]
  const addresses = new Set([...Object.keys(next.files), ...Object.keys(cold.files)])
  return [...addresses]
    .filter(
      address => address !== dated && !isDeepStrictEqual(saidBy(next.files[address]), saidBy(cold.files[address])),
    )
    .map(address => `${address} is another one in a build that kept pages`)
}

/** An answer that was kept has the version of the build that made it: of that only the digest of the bytes counts. */
function saidBy(file: SiteFile | undefined) {
  return file && { ...file, etag: file.etag.slice(file.etag.indexOf('-')) }
}

const progress = /generating static pages.*\(\d+\/(\d+)\)/gi

async function makeSite(project: string) {
  const { status, output } = build(project)
  if (status !== 0) throw new Error(output)
  const made = Math.max(...[...output.matchAll(progress)].map(([, all]) => Number(all)))
  return { made, files: (await readSite(siteFolder(join(project, '.next')))).files }
}
