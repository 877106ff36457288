import { join } from 'node:path'
import type { Source } from '#lib/build/adapter/list-sources'
import { readSite } from '#lib/server/site'

const ofProfile = /^\/careers\/([^/.]+)(?:[/.].*)?$/

/**
 * The answers of a build before that this one takes as they are: pages and files of profiles.
 * @param folder the site of that build
 * @param slugs of the profiles
 * @param made the addresses that this build has made itself, as those that lead from a profile to the pay of its occupation
 */
export async function listReused(
  folder: string,
  slugs: string[],
  made: ReadonlySet<string> = new Set(),
): Promise<Source[]> {
  const reused = new Set(slugs)
  const { files } = await readSite(folder)
  return Object.entries(files)
    .filter(([address]) => reused.has(ofProfile.exec(address)?.[1] ?? '') && !made.has(address))
    .map(([address, { status, headers, type, file }]) => ({
      address,
      status,
      headers: { ...headers, 'content-type': type },
      ...(file && { path: join(folder, file) }),
      finished: true,
    }))
}
