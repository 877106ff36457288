import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const code = [
  'app',
  'components',
  'content/data',
  'content/places.tsv',
  'lib',
  'public',
  'proxy.ts',
  'next.config.ts',
  'package-lock.json',
  'package.json',
]
const settings = ['SITE_URL', 'COMMUNITY_URL', 'CORRECTIONS_URL', 'SECURITY_CONTACT', 'PLAIN_NEXT', 'STATIC']
const stamp = join('.next', 'built-from')

/** Whether the build in `.next` was made from the files and settings as they are now. */
export function isBuilt(): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()
}

/** Notes that the build in `.next` was made from the files and settings as they are now. */
export function markBuilt(): void {
  writeFileSync(stamp, fingerprint())
}

/** A hash of everything that a build is made from: the same sources and settings give the same. */
export function fingerprint(): string {
  return createHash('sha256')
    .update(stateOfCode())
    .update(fingerprintOf(['content']))
    .digest('hex')
}

/** A hash of everything that a build is made from but the profiles: code, figures, settings. */
export function stateOfCode(): string {
  const hash = createHash('sha256').update(process.version)
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\n`)
  return hash.update(fingerprintOf(code)).digest('hex')
}

/**
 * A hash of files.
 * @param paths of files and folders; what is not there counts as nothing
 */
export function fingerprintOf(paths: string[]): string {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(listFiles)) hash.update(`${path}\n`).update(readFileSync(path))
  return hash.digest('hex')
}

function listFiles(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap(name => listFiles(join(path, name)))
}
