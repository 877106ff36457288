import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Parser } from 'htmlparser2'
import pLimit from 'p-limit'
import { addLinkNotes } from '#lib/print/link-notes'
import { prune } from '#lib/prune/prune'
import type { Origin } from '#lib/prune/rules'
import { isCompressible } from '#lib/server/encoding'
import { keepHeaders } from '#lib/server/headers'
import { etagOf } from '#lib/server/response'
import { type SiteFile, serverFiles } from '#lib/server/site'
import { type Compressed, compress } from './compressor'
import type { Source } from './list-sources'

type Into = {
  folder: string
  origin: Origin
  /** The packed forms of an answer, where they are known. */
  recall?: (address: string, bytes: Buffer) => Promise<Compressed | undefined>
  /** The last thing done to a page. */
  edit?: (html: string) => string
}

const page = 'text/html'
/** Memory stays bounded, and every core has work. */
const together = 8

/**
 * Writes each answer, pruned and compressed, into the site's folder.
 * @param kept answers that lie in the folder already
 * @returns what the server must know of each, by address
 * @throws Error that names the address whose page cannot do without script, or that two answers share
 */
export async function writeFiles(
  sources: Source[],
  into: Into,
  kept: Record<string, SiteFile> = {},
): Promise<Record<string, SiteFile>> {
  refuseTwice([...sources.map(({ address }) => address), ...Object.keys(kept)], 'is the address of two answers')
  const made = await pLimit(together).map(
    sources,
    async source => [source.address, await writeOne(source, into)] as const,
  )
  const entries = [...Object.entries(kept), ...made]
  refuseTwice([...ours, ...entries.flatMap(([, { file }]) => file ?? [])], 'is the file of two answers')
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What the build itself writes at the top of the site's folder. */
const ours = ['index.json', 'keys.json', ...serverFiles, '_headers', '_redirects']

function refuseTwice(names: string[], what: string) {
  const sorted = [...names].sort()
  const twice = sorted.find((name, at) => name === sorted[at - 1])
  if (twice) throw new Error(`${twice} ${what}`)
}

async function writeOne(source: Source, into: Into): Promise<SiteFile> {
  const { address, status, headers } = source
  const { 'content-type': type = `${page}; charset=utf-8`, ...others } = keepHeaders(headers)
  // What failed once need not fail again.
  if (status >= 500) others['cache-control'] = 'no-store'
  const made = others.location ? Buffer.alloc(0) : await bytesOf(source, type, into.origin)
  const bytes = into.edit && type.startsWith(page) && made.length ? Buffer.from(into.edit(made.toString())) : made
  const etag = etagOf(into.origin.build, bytes)
  if (bytes.length === 0) return { status, type, headers: others, etag, encodings: [] }
  const links = type.startsWith(page) ? headLinks(bytes.toString()) : ''
  const file = fileOf(address, type)
  const pack = isCompressible(type)
    ? async () => (await into.recall?.(address, bytes)) ?? compress(bytes, type)
    : undefined
  const encodings = await write(join(into.folder, file), bytes, pack)
  return { status, file, type, headers: links ? { ...others, link: links } : others, etag, encodings }
}

async function bytesOf({ address, path, body, finished }: Source, type: string, origin: Origin) {
  const bytes = body ?? (path ? await readFile(path) : Buffer.alloc(0))
  if (finished || !type.startsWith(page)) return bytes
  try {
    return Buffer.from(addLinkNotes(prune(bytes.toString(), origin)))
  } catch (error) {
    throw new Error(`${address} cannot be sent without script. ${error instanceof Error ? error.message : error}`)
  }
}

/** Written beside each other so that nginx finds them as well. */
async function write(
  path: string,
  bytes: Buffer,
  pack: (() => Promise<Compressed>) | undefined,
): Promise<SiteFile['encodings']> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
  if (!pack) return []
  const { br, gzip } = await pack()
  if (br.length >= bytes.length) return []
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gzip)])
  return ['br', 'gzip']
}

/** By the name that a static host looks for, which decodes addresses. */
function fileOf(address: string, type: string) {
  const name = decodeURIComponent(address.slice(1))
  if (!type.startsWith(page) || name.endsWith('.html')) return name
  return name === '' ? 'index.html' : `${name}.html`
}

/**
 * What a page's head says of its other forms, as the value of a `Link` header. It is short, since headers are not
 * packed: without our own origin, and without the page's one address, which its head tells whoever reads pages.
 * @param html the document
 * @returns such as `</careers/welder.md>; rel="alternate"; type="text/markdown"`; empty when it says nothing
 */
export function headLinks(html: string): string {
  const links: string[] = []
  const parser = new Parser({
    onopentag(name, { rel, href, type }) {
      if (name === 'body') parser.pause()
      if (name === 'link' && rel === 'alternate' && href)
        links.push(`<${new URL(href).pathname}>; rel="alternate"; type="${type}"`)
    },
  })
  parser.write(html)
  return links.join(', ')
}
