import { createHash } from 'node:crypto'

/**
 * The version of an answer, without quotes: the build's id and a digest of the bytes, so that two builds never share one.
 * @param build id of the build
 * @param bytes before they are packed
 */
export function etagOf(build: string, bytes: Buffer): string {
  return `${build}-${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}`
}
