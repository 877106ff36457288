import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Encoding, PreparedResponse } from './response'

/** One answer that is ready before anybody asks. */
const fileSchema = z.strictObject({
  status: z.int(),
  /** Below the site's folder; nothing when the answer has no body. */
  file: z.string().optional(),
  type: z.string(),
  headers: z.record(z.string(), z.string()),
  /** Of its words, without quotes; each encoding adds its own end. */
  etag: z.string(),
  /** The encodings that lie beside the file, as `<file>.br` and `<file>.gz`. */
  encodings: z.array(z.enum(['br', 'gzip'])),
})

/** A page or file that is rendered when it is asked for. */
const routeSchema = z.strictObject({
  /** Its address, with names in brackets for what differs: `/from/[id]`. */
  pattern: z.string(),
  /** Next's module that renders it, below `.next`. */
  entry: z.string(),
  /** The names that it reads of a query; no other reaches it. */
  parameters: z.array(z.string()),
  /** What is the same at each address of a page; nothing for a route. */
  shell: z.strictObject({ start: z.string(), middle: z.string(), end: z.string() }).optional(),
  /** For each name in brackets, all that may stand there; everything else is not found, and costs a search at most. */
  values: z.record(z.string(), z.array(z.string())),
})

/** What a build hands to the server: its id, its style sheets, the answers by address, and what is rendered on demand. */
const siteSchema = z.strictObject({
  build: z.string(),
  styles: z.record(z.string(), z.string()),
  files: z.record(z.string(), fileSchema),
  routes: z.array(routeSchema),
})

export type SiteFile = z.infer<typeof fileSchema>
export type SiteRoute = z.infer<typeof routeSchema>
export type Site = z.infer<typeof siteSchema>

/** The two pages that answer when nothing else does; nobody reaches them by their own address. */
export const notFoundPage = '/404'
export const errorPage = '/error-page'

const index = 'index.json'

/** The bundles that start with plain Node: the server, and its thread that renders. */
export const serverFiles = ['server.mjs', 'render-thread.mjs']

/** Where a build keeps its site, below its own folder. */
export function siteFolder(distDir: string): string {
  return join(distDir, 'site')
}

/** Where a site keeps its profiles as the build parsed them, below its folder. */
export function parsedFolder(folder: string): string {
  return join(folder, 'parsed')
}

/** Writes the list of a site's answers into its folder. */
export async function writeSite(folder: string, site: Site): Promise<void> {
  await writeFile(join(folder, index), JSON.stringify(site))
}

/** Reads the list that the build wrote. Throws when there is none, or when it is not one. */
export async function readSite(folder: string): Promise<Site> {
  return siteSchema.parse(JSON.parse(await readFile(join(folder, index), 'utf8')))
}

const ends: Record<Encoding, string> = { br: '.br', gzip: '.gz', identity: '' }

/** The names of the files of an answer below the site's folder: its bytes and their packed forms; none for a redirect. */
export function filesOf({ file, encodings }: SiteFile): string[] {
  return file ? [file, ...encodings.map(encoding => `${file}${ends[encoding]}`)] : []
}

/** A file of the build that cannot be read any more; whoever opened the files has been told. */
export class LostFile extends Error {}

type OnLost = (error: unknown, address: string) => void

/**
 * The answers that the build made, by address. Their bytes stay on disk until somebody asks.
 * @param folder of the site
 * @param onLost told of a file that cannot be read, once until it can be read again. Loading it throws `LostFile`.
 */
export function openFiles({ files }: Site, folder: string, onLost: OnLost): Map<string, PreparedResponse> {
  const lost = new Set<string>()
  const read = async (path: string, address: string) => {
    try {
      const bytes = await readFile(path)
      lost.delete(path)
      return bytes
    } catch (error) {
      if (!lost.has(path)) onLost(error, address)
      lost.add(path)
      throw new LostFile(address)
    }
  }
  return new Map(Object.entries(files).map(([address, file]) => [address, toResponse(address, file, folder, read)]))
}

function toResponse(
  address: string,
  { status, file, type, headers, etag, encodings }: SiteFile,
  folder: string,
  read: (path: string, address: string) => Promise<Buffer>,
): PreparedResponse {
  return {
    key: address,
    status,
    headers: file ? { 'content-type': type, ...headers } : headers,
    etag,
    encodings,
    load: async encoding => (file ? read(join(folder, `${file}${ends[encoding]}`), address) : Buffer.alloc(0)),
  }
}
