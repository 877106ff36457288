import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inject } from 'light-my-request'
import type { Match } from './routes'

/** An answer of Next's, whole. */
export type Rendered = { status: number; headers: Record<string, string>; body: Buffer }

type Entry = { handler(request: unknown, response: unknown, context: object): Promise<unknown> }

/**
 * Prepares Next's own entry points, as it offers them to adapters: each takes a request and writes a response. They
 * get no header of the reader's, so that an answer depends on its address alone and can be kept.
 * @param root of the project, with `.next` in it
 * @param origin the site's own, for absolute addresses
 * @param patience milliseconds; a page that takes longer hangs, and must not keep others waiting for ever
 * @returns what renders a match. It throws what the page throws, and when there is no answer in time.
 */
export function openRenderer(root: string, origin: string, patience = 10_000) {
  const require = createRequire(join(root, 'package.json'))
  // Gives Next's modules what they expect of Node.
  require('next/dist/server/node-environment')
  const host = new URL(origin).host
  return async ({ entry, params }: Match, url: string): Promise<Rendered> => {
    const { handler } = (await require(join(root, '.next', entry))) as Entry
    const context = { waitUntil() {}, requestMeta: { relativeProjectDir: '.', hostname: host, params } }
    // `AbortSignal.timeout` would hold on to every page that was rendered until its time is up.
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(new Error(`No answer in ${patience} ms`)), patience)
    const { statusCode, headers, rawPayload } = await inject(
      (request, response) => {
        handler(request, response, context).catch((error: Error) => response.destroy(error))
      },
      { method: 'GET', url, headers: { host }, signal: late.signal },
    ).finally(() => clearTimeout(timer))
    return { status: statusCode, headers: textHeaders(headers), body: rawPayload }
  }
}

function textHeaders(headers: object) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]))
}
