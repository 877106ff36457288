import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inject } from 'light-my-request'
import { addLinkNotes } from '#lib/print/link-notes'
import { prune } from '#lib/prune/prune'
import type { Origin } from '#lib/prune/rules'
import type { Match } from './address'

/** What was made of an address; a page is pruned. */
export type Rendered = { status: number; headers: Record<string, string>; body: Buffer }

/** Renders a match of the address. It throws what the page throws, and for a page that needs script. */
export type Render = (match: Match, url: string) => Promise<Rendered>

/** The pieces of a page's document that are the same at each of its addresses: around its metadata and its content. */
export type Shell = { start: string; middle: string; end: string }

/** A page or route of `app/`, to be rendered without Next. A page needs the shell that its build cut out of Next's. */
export type DirectRoutes = Record<
  string,
  (url: string, params: Match['params'], settings: { shell: Shell; origin: string }) => Promise<Rendered>
>

/** What a renderer must know. */
export type RendererSettings = {
  /** The project's folder, with `.next` in it. */
  root: string
  /** The site's own address. */
  url: string
  /** The build whose pages they are. */
  origin: Origin
  /** By route; without them everything is rendered by Next, as the build does to learn them. */
  shells?: Record<string, Shell>
}

const none: Shell = { start: '', middle: '', end: '' }

/**
 * Prepares what renders on demand: the pages and routes of `app/` directly, and by Next what is not among them. Neither
 * gets a header of the reader's, so that an answer depends on its address alone and can be kept.
 */
export function openRenderer({ root, url, origin, shells }: RendererSettings, direct: DirectRoutes = {}): Render {
  let byNext: Render | undefined
  return (match, address) => {
    const render = shells && direct[match.pattern]
    if (render) return render(address, match.params, { shell: shells[match.pattern] ?? none, origin: url })
    byNext ??= openNext(root, url, origin)
    return byNext(match, address)
  }
}

type Entry = { handler(request: unknown, response: unknown, context: object): Promise<unknown> }

/** Next's own entry points, as it offers them to adapters: each takes a request and writes a response. */
function openNext(root: string, url: string, origin: Origin): Render {
  const require = createRequire(join(root, 'package.json'))
  // Gives Next's modules what they expect of Node.
  require('next/dist/server/node-environment')
  const host = new URL(url).host
  return async ({ entry, params }, url) => {
    const { handler }: Entry = await require(join(root, '.next', entry))
    const context = { waitUntil() {}, requestMeta: { relativeProjectDir: '.', hostname: host, params } }
    const { statusCode, headers, rawPayload } = await inject(
      (request, response) => {
        handler(request, response, context).catch((error: Error) => response.destroy(error))
      },
      { method: 'GET', url, headers: { host } },
    )
    const isPage = statusCode === 200 && String(headers['content-type']).startsWith('text/html')
    const body = isPage ? Buffer.from(addLinkNotes(prune(rawPayload.toString(), origin))) : rawPayload
    return { status: statusCode, headers: textHeaders(headers), body }
  }
}

function textHeaders(headers: object) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]))
}
