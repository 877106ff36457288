import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const list = 'sizes.json'
const watched = ['site', 'server']
const sizesSchema = z.record(z.string(), z.number())

/** Notes how long each file of a finished build is that its server reads. */
export function noteSizes(distDir: string): void {
  const sizes = Object.fromEntries(
    watched.flatMap(name => listFiles(distDir, name)).map(name => [name, sizeOf(distDir, name)]),
  )
  writeFileSync(join(distDir, list), JSON.stringify(sizes))
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

function listFiles(distDir: string, name: string): string[] {
  const folder = join(distDir, name)
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(distDir.length + 1))
}

function sizeOf(distDir: string, name: string) {
  return statSync(join(distDir, name), { throwIfNoEntry: false })?.size
}
