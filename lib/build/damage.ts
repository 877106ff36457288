import { existsSync, readFileSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { listFilesBelow } from './link-files'

const list = 'sizes.json'
const watched = ['site', 'server']
const sizesSchema = z.record(z.string(), z.number())

/** Notes how long each file of a finished build is that its server reads. */
export async function noteSizes(distDir: string): Promise<void> {
  const folders = watched.filter(name => existsSync(join(distDir, name)))
  const files = await Promise.all(folders.map(name => listFilesBelow(join(distDir, name))))
  const names = folders.flatMap((name, at) => files[at]?.map(file => join(name, file)) ?? [])
  const sizes = Object.fromEntries(names.map(name => [name, sizeOf(distDir, name)]))
  await writeFile(join(distDir, list), JSON.stringify(sizes))
}

/**
 * Looks whether a build is as its end left it. Only lengths are compared: a start must not wait for thousands of files to
 * be read.
 * @returns the first file that is not there or has another length; nothing when the build is whole
 */
export function findDamage(distDir: string): string | undefined {
  const path = join(distDir, list)
  try {
    const sizes = sizesSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
    const damaged = Object.keys(sizes).find(name => sizeOf(distDir, name) !== sizes[name])
    return damaged && join(distDir, damaged)
  } catch {
    return path
  }
}

function sizeOf(distDir: string, name: string) {
  return statSync(join(distDir, name), { throwIfNoEntry: false })?.size
}
