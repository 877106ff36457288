import type { IncomingMessage, ServerResponse } from 'node:http'
import fresh from 'fresh'
import { LRUCache } from 'lru-cache'
import parseRange from 'range-parser'
import { chooseEncoding } from './encoding'
import { type Encoding, type PreparedResponse, textResponse } from './response'

/** An answer in one encoding, ready for the wire. */
export type EncodedResponse = { status: number; headers: Record<string, string>; body: Buffer }

const megabytes = 1024 * 1024
/**
 * The forms most asked for stay in memory; the others are read or packed again, once for all who wait for them. Keys
 * count as well: they hold what readers typed, and that may be longer than its answer.
 */
export const encodedResponses = new LRUCache<string, EncodedResponse, () => Promise<EncodedResponse>>({
  maxSize: 64 * megabytes,
  sizeCalculation: ({ body }, key) => body.length + 2 * key.length + 2048,
  fetchMethod: (_key, _before, { context: make }) => make(),
  ignoreFetchAbort: true,
})

const keyOf = ({ key, etag }: PreparedResponse, encoding: Encoding) => `${key} ${etag} ${encoding}`

/** Gives back the memory of an answer that nobody will send again. */
export function forget(answer: PreparedResponse): void {
  for (const encoding of [...answer.encodings, 'identity'] as const) encodedResponses.delete(keyOf(answer, encoding))
}

/**
 * Sends an answer as the reader takes it: packed, whole or in part, or the word that it has not changed.
 * @param common headers that go with every answer
 * @returns how many bytes of body were sent
 */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: PreparedResponse,
  common: Record<string, string>,
): Promise<number> {
  const { headers, method } = request
  const wholesale = headers.range === undefined
  const encoding = wholesale ? chooseEncoding(headers['accept-encoding'], answer.encodings) : 'identity'
  const key = keyOf(answer, encoding)
  const make = () => encode(answer, encoding, common)
  const form =
    (answer.etag && (encodedResponses.get(key) ?? (await encodedResponses.fetch(key, { context: make })))) ||
    (await make())
  if (answer.status === 200 && !isMatch(headers['if-match'], form)) return send(request, response, changed, common)
  if (answer.etag && answer.status === 200) {
    if (isFresh(headers, form)) return sendUnchanged(response, form)
    if (!wholesale && method === 'GET') return sendRange(request, response, form)
  }
  response.writeHead(form.status, form.headers)
  // After all requests that have come were read: answers then leave together, a quarter more of them in the same time.
  setImmediate(() => response.end(method === 'HEAD' ? undefined : form.body))
  return method === 'HEAD' ? 0 : form.body.length
}

async function encode(
  answer: PreparedResponse,
  encoding: Encoding,
  common: Record<string, string>,
): Promise<EncodedResponse> {
  const body = ownMemory(await answer.load(encoding))
  const headers: Record<string, string> = { ...common, ...answer.headers }
  if (answer.status !== 204) headers['content-length'] = String(body.length)
  if (answer.encodings.length) headers.vary = 'accept-encoding'
  else if (answer.etag) headers['accept-ranges'] = 'bytes'
  if (answer.etag) headers.etag = `"${answer.etag}${encoding === 'identity' ? '' : `-${encoding}`}"`
  if (encoding !== 'identity') headers['content-encoding'] = encoding
  return { status: answer.status, headers, body }
}

const changed = textResponse(412, 'It is no longer the version that you name.')

/** Whether a reader who wants one version only (`If-Match`) would get it. A weak mark names none. */
function isMatch(wanted: string | undefined, { headers }: EncodedResponse) {
  if (wanted === undefined || wanted.trim() === '*') return true
  return (wanted.match(/(W\/)?"[^"]*"/g) ?? []).some(mark => mark === headers.etag)
}

/** What was packed is a part of 16 kB, and all of it would be kept as long as the part. */
function ownMemory(body: Buffer) {
  return body.length === body.buffer.byteLength ? body : Buffer.from(new Uint8Array(body).buffer)
}

function isFresh(asked: IncomingMessage['headers'], { headers }: EncodedResponse) {
  return asked['if-none-match'] !== undefined && fresh(asked, { etag: headers.etag })
}

function sendUnchanged(response: ServerResponse, { headers }: EncodedResponse) {
  const { 'content-length': _, 'content-encoding': __, 'content-type': ___, ...others } = headers
  response.writeHead(304, others)
  response.end()
  return 0
}

/**
 * Sends the part of an unpacked body that a reader asks for, as one who goes on with a broken download does. Several
 * parts at once, a range that means nothing, or one of another version give the whole.
 * @returns how many bytes of body were sent
 */
export function sendRange(
  request: IncomingMessage,
  response: ServerResponse,
  { headers, body }: EncodedResponse,
): number {
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
