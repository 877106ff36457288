import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readProfiles } from '#lib/careers/catalog'
import { cacheKey } from '#lib/careers/parse-cache'

/**
 * Gives the server the profiles as this build parsed them, and forgets those of earlier builds.
 * @param cache the folder where the build remembers them; nothing is copied when there is none
 * @param to a folder of the site
 */
export async function copyParseCache(cache: string | undefined, to: string): Promise<void> {
  if (!cache || !existsSync(cache)) return
  await mkdir(to, { recursive: true })
  const used = new Set(readProfiles().map(cacheKey))
  for (const name of await readdir(cache))
    await (used.has(name) ? copyFile(join(cache, name), join(to, name)) : rm(join(cache, name)))
}
