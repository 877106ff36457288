import { createHash } from 'node:crypto'

/** How a body is packed. */
export type Encoding = 'br' | 'gzip' | 'identity'

/** Something that can be sent: what it is, and how to get its bytes in each encoding. */
export type PreparedResponse = {
  /** Where its packed forms are kept in memory. */
  key: string
  status: number
  /** Names in small letters, `content-type` among them. */
  headers: Record<string, string>
  /** Without quotes and without the end that tells the encodings apart; nothing when it never comes again. */
  etag?: string
  /** Beside identity, which is always there. */
  encodings: readonly Exclude<Encoding, 'identity'>[]
  load(encoding: Encoding): Promise<Buffer>
}

/** A short text of our own, such as the reason of a refusal. */
export function textResponse(status: number, text: string, headers: Record<string, string> = {}): PreparedResponse {
  return {
    key: `plain ${status} ${text}`,
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
    encodings: [],
    load: async () => Buffer.from(text && `${text}\n`),
  }
}

/** Leads to another address of ours; 308 says that it will always be so, and may be kept for an hour. */
export function redirectResponse(location: string, status = 308): PreparedResponse {
  const headers = { location, 'cache-control': status === 308 ? 'public, max-age=3600' : 'no-store' }
  return { ...textResponse(status, '', headers), key: `redirect ${status} ${location}` }
}

/**
 * The version of an answer, without quotes: the build's id and a digest of the bytes, so that two builds never share one.
 * @param build id of the build
 * @param bytes before they are packed
 */
export function etagOf(build: string, bytes: Buffer): string {
  return `${build}-${digestOf(bytes)}`
}

/**
 * Whether an answer of some build had these bytes.
 * @param etag its version
 * @param bytes before they are packed
 */
export function hasSameBytes(etag: string, bytes: Buffer): boolean {
  return etag.endsWith(`-${digestOf(bytes)}`)
}

function digestOf(bytes: Buffer) {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 16)
}
