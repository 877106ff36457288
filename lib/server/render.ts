import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inject } from 'light-my-request'
import { prune } from '#lib/prune/prune'
import type { Origin } from '#lib/prune/rules'
import type { Match } from './address'

/** What Next made of an address; a page is pruned. */
export type Rendered = { status: number; headers: Record<string, string>; body: Buffer }

/** Renders a match of the address. It throws what the page throws, and for a page that needs script. */
export type Render = (match: Match, url: string) => Promise<Rendered>

type Entry = { handler(request: unknown, response: unknown, context: object): Promise<unknown> }

/**
 * Prepares Next's own entry points, as it offers them to adapters: each takes a request and writes a response. They
 * get no header of the reader's, so that an answer depends on its address alone and can be kept.
 * @param root of the project, with `.next` in it
 * @param url the site's own, for absolute addresses
 * @param origin the build whose pages they are
 */
export function openRenderer(root: string, url: string, origin: Origin): Render {
  const require = createRequire(join(root, 'package.json'))
  // Gives Next's modules what they expect of Node.
  require('next/dist/server/node-environment')
  const host = new URL(url).host
  return async ({ entry, params }, url) => {
    const { handler } = (await require(join(root, '.next', entry))) as Entry
    const context = { waitUntil() {}, requestMeta: { relativeProjectDir: '.', hostname: host, params } }
    const { statusCode, headers, rawPayload } = await inject(
      (request, response) => {
        handler(request, response, context).catch((error: Error) => response.destroy(error))
      },
      { method: 'GET', url, headers: { host } },
    )
    const isPage = statusCode === 200 && String(headers['content-type']).startsWith('text/html')
    const body = isPage ? Buffer.from(prune(rawPayload.toString(), origin)) : rawPayload
    return { status: statusCode, headers: textHeaders(headers), body }
  }
}

function textHeaders(headers: object) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]))
}
