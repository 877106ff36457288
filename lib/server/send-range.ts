import type { IncomingMessage, ServerResponse } from 'node:http'
import parseRange from 'range-parser'
import type { Ready } from './send'

/**
 * Sends the part of an unpacked body that a reader asks for, as one who goes on with a broken download does. Several
 * parts at once, a range that means nothing, or one of another version give the whole.
 * @returns how many bytes of body were sent
 */
export function sendRange(request: IncomingMessage, response: ServerResponse, { headers, body }: Ready): number {
  const { range = '', 'if-range': version } = request.headers
  const parts = version && version !== headers.etag ? -2 : parseRange(body.length, withinBody(range, body.length))
  if (parts === -1) {
    const nothing = { 'content-range': `bytes */${body.length}`, 'content-length': '0', 'cache-control': 'no-store' }
    response.writeHead(416, { ...headers, ...nothing })
    response.end()
    return 0
  }
  const [part] = typeof parts === 'number' ? [] : parts
  if (!part || typeof parts === 'number' || parts.length > 1 || parts.type !== 'bytes') {
    response.writeHead(200, headers)
    response.end(body)
    return body.length
  }
  const bytes = body.subarray(part.start, part.end + 1)
  const place = `bytes ${part.start}-${part.end}/${body.length}`
  response.writeHead(206, { ...headers, 'content-range': place, 'content-length': String(bytes.length) })
  response.end(bytes)
  return bytes.length
}

/** More of the end than there is means all of it; range-parser takes it for a mistake. */
function withinBody(range: string, length: number) {
  const [, end] = /^bytes=-(\d+)$/.exec(range.trim()) ?? []
  return length > 0 && Number(end) > length ? 'bytes=0-' : range
}
