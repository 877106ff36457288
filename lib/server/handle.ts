import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Answer, plainAnswer, redirectAnswer } from './answer'
import { canonicalPath } from './canonical-address'
import { Busy, type openPages } from './pages'
import { send } from './send'
import { errorPage } from './site'

type Parts = {
  files: Map<string, Answer>
  /** For what does not exist. */
  lost: Answer
  pages: ReturnType<typeof openPages>
  /** Headers of every answer. */
  common: Record<string, string>
  /** Told of what went wrong; readers see only that something did. */
  onError(error: unknown, path: string): void
}

const allow = 'GET, HEAD, OPTIONS'

/**
 * Answers one request, whatever it is: from the build's files, else by rendering, else with the reason why not.
 * @returns how many bytes of body were sent
 */
export async function handle(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<number> {
  const [path = '', query = ''] = cut(request.url ?? '')
  try {
    return await send(request, response, refuse(request) ?? (await find(path, query, parts)), parts.common)
  } catch (error) {
    if (response.headersSent) throw error
    if (error instanceof Busy) return send(request, response, busy, parts.common)
    parts.onError(error, path)
    return send(request, response, parts.files.get(errorPage) ?? plainAnswer(500, 'Error'), parts.common)
  }
}

async function find(path: string, query: string, { files, pages, lost }: Parts): Promise<Answer> {
  const ready = files.get(path)
  if (ready && ready.status < 400) return ready
  const rendered = await pages.get(path, query)
  if (rendered) return rendered
  const canonical = canonicalPath(path)
  if (canonical === undefined) return { ...lost, key: 'unreadable', status: 400 }
  const known = canonical !== path && (files.has(canonical) || pages.has(canonical))
  return known ? redirectAnswer(canonical + (query && `?${query}`)) : lost
}

const busy = plainAnswer(503, 'Too many readers at once. Try again in a second.', { 'retry-after': '1' })
const saving = plainAnswer(503, 'Not fetched ahead: the reader saves data.')

function refuse({ method = '', url = '', headers }: IncomingMessage): Answer | undefined {
  if (method === 'OPTIONS') return plainAnswer(204, '', { allow, 'access-control-allow-methods': 'GET, HEAD' })
  if (method !== 'GET' && method !== 'HEAD') return plainAnswer(405, `Only ${allow}.`, { allow })
  if (!url.startsWith('/')) return plainAnswer(400, 'An address begins with a slash.')
  const ahead = headers['sec-purpose']?.includes('prefetch')
  return ahead && headers['save-data'] === 'on' ? saving : undefined
}

function cut(url: string) {
  const at = url.indexOf('?')
  return at < 0 ? [url] : [url.slice(0, at), url.slice(at + 1)]
}
