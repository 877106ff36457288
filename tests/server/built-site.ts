import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Site } from '#lib/server/site'

const built = fileURLToPath(new URL('../../.next', import.meta.url))

/** The list of answers that the build made. Throws when there is no build, or one of plain Next. */
export function readBuiltSite(): Site {
  return JSON.parse(readFileSync(join(built, 'site', 'index.json'), 'utf8'))
}

/** The bytes that the build sends for a file of its list. */
export function readBuiltFile(file: string): Buffer {
  return readFileSync(join(built, 'site', file))
}

/** A style sheet of the build, by the address that Next's pages give it. */
export function readBuiltStyle(address: string): string {
  return readFileSync(join(built, address.replace('/_next/', '')), 'utf8')
}

/** The pages of the list that are files, by address, and whether they were kept from a build before. */
export function builtPages(): { address: string; file: string; status: number; isKept: boolean }[] {
  const { build, files } = readBuiltSite()
  return Object.entries(files).flatMap(([address, { type, file, status, etag }]) =>
    file && type.startsWith('text/html') ? [{ address, file, status, isKept: !etag.startsWith(build) }] : [],
  )
}

/** Each prerendered page as Next wrote it, by the address that it has in the site. */
export function originalPages(): Map<string, string> {
  const folder = join(built, 'server', 'route-cache')
  const names = readdirSync(folder, { recursive: true }).map(String)
  const pages = names.filter(name => name.endsWith('.html') && !name.endsWith('_global-error.html'))
  return new Map(pages.map(name => [addressOf(name), readFileSync(join(folder, name), 'utf8')]))
}

function addressOf(name: string) {
  const path = name.slice(name.indexOf('/$/') + 2, -'.html'.length)
  if (path === '/index') return '/'
  return path === '/_not-found' ? '/404' : path
}

/** All addresses but most of those of one occupation or one place: hundreds from one template. */
export function withFewOfMany(addresses: string[]): string[] {
  const isOneOfMany = (address: string) => /^\/(from|occupations|places)\//.test(address)
  const few = new Set(addresses.filter(isOneOfMany).filter((_, at) => at % 20 === 0))
  return addresses.filter(address => !isOneOfMany(address) || few.has(address))
}
