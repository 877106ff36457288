import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Site, SiteFile } from '#lib/server/site'

/** GitLab Pages takes a thousand redirects, Cloudflare Pages two thousand and a hundred rules of headers, Netlify more. */
const most = { redirects: 999, headers: 100 }
/** The host's own: it knows what it packs and when it asks again. */
const left = new Set(['cache-control', 'link'])

/**
 * Tells static hosts (Netlify, Cloudflare Pages and others that read `_headers` and `_redirects`) what the build told our
 * server: security headers, types that an ending does not tell, and which address leads where.
 * @param folder of the site, where both files are written
 * @param common headers of every answer
 * @throws Error when there are more rules than such hosts take
 */
export async function writeStaticHost(folder: string, site: Site, common: Record<string, string>): Promise<void> {
  const files = Object.entries(site.files)
  await writeFile(join(folder, '_headers'), toText(toHeaders(files, common)))
  await writeFile(join(folder, '_redirects'), `${toRedirects(files).join('\n')}\n`)
}

/** Patterns that no file matches twice: hosts join the values of a header that two rules set. */
function toHeaders(files: [string, SiteFile][], common: Record<string, string>): [string, string[]][] {
  const { 'cross-origin-resource-policy': _, ...all } = common
  const rules = new Map<string, string>()
  for (const [address, file] of files) {
    const own = Object.fromEntries(Object.entries(file.headers).filter(([name]) => !(name in common)))
    const lines = file.status === 200 && !file.type.startsWith('text/html') ? linesOf({ ...file, headers: own }) : []
    if (lines.length) rules.set(patternOf(address), lines.join('\n'))
  }
  if (rules.size >= most.headers) throw new Error(`_headers: ${rules.size + 1} rules, and hosts take ${most.headers}`)
  const lines = Object.entries(all).map(toLine)
  return [['/*', lines], ...[...rules].map(([pattern, text]): [string, string[]] => [pattern, text.split('\n')])]
}

function linesOf({ type, headers }: SiteFile) {
  const caching = headers['cache-control'] ?? ''
  const others = Object.entries(headers).filter(([name]) => !left.has(name))
  const lasting: [string, string][] = caching.includes('immutable') ? [['cache-control', caching]] : []
  const all: [string, string][] = [['content-type', type], ...others, ...lasting]
  return all.map(toLine)
}

/** The files of each profile, of each occupation and of each place have one rule for each kind. */
function patternOf(address: string) {
  const [, end] = /^\/places\/files\/[^/]+(\.\w+)$/.exec(address) ?? []
  if (end) return `/places/files/*${end}`
  const [, room, kind] = /^\/(careers|occupations)\/[^/]+(\/[^/]+|\.\w+)$/.exec(address) ?? []
  if (!kind) return address
  return kind.startsWith('/') ? `/${room}/:slug${kind}` : `/${room}/*${kind}`
}

/** Where a page has moved. Next's own paths for files of ours have no reader. */
function toRedirects(files: [string, SiteFile][]) {
  const moved = files.flatMap(([address, { headers }]) => {
    const { location } = headers
    return location && !/\/(json|markdown)$/.test(address) ? [`${address} ${location} 301`] : []
  })
  if (moved.length > most.redirects)
    throw new Error(`_redirects: ${moved.length} rules, and hosts take ${most.redirects}`)
  return moved
}

function toLine([name, text]: [string, string]) {
  return `${name}: ${text}`
}

function toText(rules: [string, string[]][]) {
  const lines = rules.flatMap(([pattern, headers]) => [pattern, ...headers.map(line => `  ${line}`)])
  return `${lines.join('\n')}\n`
}
