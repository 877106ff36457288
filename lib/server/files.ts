import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Answer, Encoding } from './answer'
import type { Site, SiteFile } from './site'

const ends: Record<Encoding, string> = { br: '.br', gzip: '.gz', identity: '' }

/**
 * The answers that the build made, by address. Their bytes stay on disk until somebody asks.
 * @param folder of the site
 */
export function openFiles({ files }: Site, folder: string): Map<string, Answer> {
  return new Map(Object.entries(files).map(([address, file]) => [address, toAnswer(address, file, folder)]))
}

function toAnswer(address: string, { status, file, type, headers, etag, encodings }: SiteFile, folder: string): Answer {
  return {
    key: address,
    status,
    headers: file ? { 'content-type': type, ...headers } : headers,
    etag,
    encodings,
    load: async encoding => (file ? readFile(join(folder, `${file}${ends[encoding]}`)) : Buffer.alloc(0)),
  }
}
