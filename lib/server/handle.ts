import type { IncomingMessage, ServerResponse } from 'node:http'
import { canonicalPath, readTarget } from './address'
import type { openPages } from './pages'
import { Abandoned, Busy } from './queue'
import { type PreparedResponse, redirectResponse, textResponse } from './response'
import { send } from './send'
import { errorPage, LostFile } from './site'

/** What answers are made of. */
export type ServerContext = {
  files: Map<string, PreparedResponse>
  /** For an address that nobody can mean. */
  notFound: PreparedResponse
  /** For what does not exist, with what the path may have meant. */
  offer(path: string): Promise<PreparedResponse>
  pages: ReturnType<typeof openPages>
  /** What is said of the process itself, at its own addresses. */
  health(path: string): PreparedResponse | undefined
  /** Headers of every answer. */
  common: Record<string, string>
  /** Told of what went wrong; readers see only that something did. */
  onError(error: unknown, path: string): void
}

const busy = textResponse(503, 'Too many readers at once. Try again in a second.', { 'retry-after': '1' })
const failed = textResponse(500, 'Something went wrong.')

/**
 * Answers one request, whatever it is: from the build's files, else by rendering, else with the reason why not.
 * @returns how many bytes of body were sent; throws when the answer breaks off
 */
export async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  parts: ServerContext,
): Promise<number> {
  const { files, common, onError } = parts
  try {
    return await send(request, response, await find(request, parts), common)
  } catch (error) {
    if (response.headersSent) throw error
    if (error instanceof Abandoned) return 0
    if (error instanceof Busy) return send(request, response, busy, common)
    if (!(error instanceof LostFile)) onError(error, readTarget(request.url ?? '')?.path ?? '')
    const apology = send(request, response, files.get(errorPage) ?? failed, common)
    return apology.catch(() => send(request, response, failed, common))
  }
}

async function find(
  request: IncomingMessage,
  { files, pages, notFound, offer, health }: ServerContext,
): Promise<PreparedResponse> {
  const refused = refuse(request)
  if (refused) return refused
  const target = readTarget(request.url ?? '')
  if (!target) return textResponse(400, 'An address begins with a slash.')
  const { path, query } = target
  const found = (at: string) => {
    const ready = files.get(at)
    return ready && ready.status < 400 ? ready : health(at)
  }
  const ready = found(path)
  // A list that is a file is another page once the reader has searched it.
  if (ready && !pages.reads(path, query)) return ready
  const canonical = canonicalPath(path)
  if (canonical === undefined) return unreadable(notFound)
  if (canonical === path) return (await pages.get(path, query, request)) ?? offer(path)
  const there = found(canonical)
  // A page that has moved: one step, not two.
  if (there?.headers.location) return there
  return there || pages.has(canonical) ? redirectResponse(canonical + (query && `?${query}`)) : offer(canonical)
}

/** The page for what does not exist; no cache on the way keeps it. */
function unreadable(notFound: PreparedResponse): PreparedResponse {
  const headers = { ...notFound.headers, 'cache-control': 'no-store' }
  return { ...notFound, key: 'unreadable', status: 400, headers }
}

const allow = 'GET, HEAD, OPTIONS'
const fetchedAhead = /prefetch/i
const continues = /^100-continue$/i
const prefetchRefused = textResponse(503, 'Not fetched ahead: the reader saves data.')

/** After such a request nobody can say where the next one begins. */
const close = { connection: 'close' }
const hosts = textResponse(400, 'A request names its host, once.', close)
const otherVersion = textResponse(505, 'HTTP/1.1 is spoken here.', close)

/**
 * What is answered without a look at the address: the wrong method, a request that is not one, a page that would be
 * fetched ahead for a reader who saves data.
 * @returns the refusal; nothing for a request that deserves its answer
 */
export function refuse(request: IncomingMessage): PreparedResponse | undefined {
  const { method = '', headers, httpVersionMajor, httpVersion } = request
  // Node's parser lets 2.0 through.
  if (httpVersionMajor > 1) return otherVersion
  const named = countHosts(request.rawHeaders)
  if (named > 1 || (named === 0 && httpVersion === '1.1')) return hosts
  if (headers.expect && !continues.test(headers.expect)) return textResponse(417, 'Nothing more is to be expected.')
  if (method === 'OPTIONS') return textResponse(204, '', { allow, 'access-control-allow-methods': 'GET, HEAD' })
  if (method !== 'GET' && method !== 'HEAD') return textResponse(405, `Only ${allow}.`, { allow })
  const ahead = fetchedAhead.test(String(headers['sec-purpose'] ?? ''))
  return ahead && String(headers['save-data']).toLowerCase() === 'on' ? prefetchRefused : undefined
}

/** Node keeps the first of two; whoever stands before us may have taken the other. */
function countHosts(raw: string[]) {
  let count = 0
  for (let i = 0; i < raw.length; i += 2) if (raw[i]?.length === 4 && raw[i]?.toLowerCase() === 'host') count++
  return count
}
