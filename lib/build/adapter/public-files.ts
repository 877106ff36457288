import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'
import mime from 'mime'
import { pageCaching } from '#lib/server/headers'
import type { Source } from './list-sources'

/** Such as `share.2899b062.js`: another text has another name, so nobody need ask whether it has changed. */
const hashed = /\.[0-9a-f]{8,}\.\w+$/
const forEver = 'public, max-age=31536000, immutable'

/**
 * Every file of `public/`, in folders too, at the address that it has there.
 * @param folder that need not exist
 */
export async function listPublic(folder: string): Promise<Source[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return paths.map(path => {
    const name = path.slice(join(folder, sep).length)
    const headers = { 'content-type': typeOf(name), 'cache-control': hashed.test(name) ? forEver : pageCaching }
    return { address: toAddress(name), status: 200, headers, path, finished: true }
  })
}

/** A browser saves what has no type of its own, and runs or shows none of it. */
function typeOf(name: string) {
  const type = mime.getType(name) ?? 'application/octet-stream'
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type
}

function toAddress(name: string) {
  return `/${name.split(sep).map(encodeURIComponent).join('/')}`
}
