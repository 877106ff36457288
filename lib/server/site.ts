import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Origin } from '#lib/prune/rules'
import type { Encoding, PreparedResponse } from './response'

/** One answer that is ready before anybody asks. */
export type SiteFile = {
  status: number
  /** Below the site's folder; nothing when the answer has no body. */
  file?: string
  type: string
  headers: Record<string, string>
  /** Of its words, without quotes; each encoding adds its own end. */
  etag: string
  /** The encodings that lie beside the file, as `<file>.br` and `<file>.gz`. */
  encodings: ('br' | 'gzip')[]
}

/** A page or file that Next renders when it is asked for. */
export type SiteRoute = {
  /** Its address, with names in brackets for what differs: `/from/[id]`. */
  pattern: string
  /** The module that renders it, below `.next`. */
  entry: string
  /** The names that it reads of a query; no other reaches it. */
  parameters: string[]
  /** For each name in brackets, all that may stand there; everything else is not found, and costs no rendering. */
  values: Record<string, string[]>
}

/** What a build hands to the server: its id, its style sheets, the answers by address, and what is rendered on demand. */
export type Site = Origin & { files: Record<string, SiteFile>; routes: SiteRoute[] }

/** The two pages that answer when nothing else does; nobody reaches them by their own address. */
export const notFoundPage = '/404'
export const errorPage = '/sorry'

const index = 'index.json'

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

/** Reads the list that the build wrote. Throws when there is none. */
export async function readSite(folder: string): Promise<Site> {
  return JSON.parse(await readFile(join(folder, index), 'utf8')) as Site
}

const ends: Record<Encoding, string> = { br: '.br', gzip: '.gz', identity: '' }

/**
 * The answers that the build made, by address. Their bytes stay on disk until somebody asks.
 * @param folder of the site
 */
export function openFiles({ files }: Site, folder: string): Map<string, PreparedResponse> {
  return new Map(Object.entries(files).map(([address, file]) => [address, toResponse(address, file, folder)]))
}

function toResponse(
  address: string,
  { status, file, type, headers, etag, encodings }: SiteFile,
  folder: string,
): PreparedResponse {
  return {
    key: address,
    status,
    headers: file ? { 'content-type': type, ...headers } : headers,
    etag,
    encodings,
    load: async encoding => (file ? readFile(join(folder, `${file}${ends[encoding]}`)) : Buffer.alloc(0)),
  }
}
