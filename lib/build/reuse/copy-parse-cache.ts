import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readProfiles } from '#lib/careers/catalogue'
import { nameOf } from '#lib/careers/parse-cache'

/**
 * Gives the server the profiles as this build parsed them, and forgets those of earlier builds.
 * @param memory the folder where the build remembers them; nothing is copied when there is none
 * @param to a folder of the site
 */
export async function copyMemory(memory: string | undefined, to: string): Promise<void> {
  if (!memory || !existsSync(memory)) return
  await mkdir(to, { recursive: true })
  const used = new Set(readProfiles().map(nameOf))
  for (const name of await readdir(memory))
    await (used.has(name) ? copyFile(join(memory, name), join(to, name)) : rm(join(memory, name)))
}
