import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { prune } from '#lib/prune/prune'
import type { Origin } from '#lib/prune/verdict'
import { type Answer, type Encoding, redirectAnswer } from './answer'
import { isCompressible } from './encoding'
import { etagOf } from './etag'
import { keepHeaders } from './keep-headers'
import type { Rendered } from './render'

const packers: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  identity: async bytes => bytes,
  gzip: promisify(gzip),
  br: bytes => promisify(brotliCompress)(bytes, { params: brotliFor(bytes) }),
}

/**
 * What readers get of what Next rendered.
 * @param url its address, the one way to write it
 * @param origin the build that rendered it
 * @param lost the page for what does not exist: Next would leave that to its script
 * @returns the answer, and how many bytes it holds. It throws for a failure of Next's, whose words stay inside, and
 *   for a page that needs script.
 */
export function toAnswer(url: string, rendered: Rendered, origin: Origin, lost: Answer): Answer & { size: number } {
  const { status, body } = rendered
  const headers = keepHeaders(rendered.headers)
  const { location, 'content-type': type = '' } = headers
  if (status >= 500) throw new Error(`Rendered with status ${status}`)
  const isPage = type.startsWith('text/html')
  if (status === 404 && isPage) return { ...lost, size: 0 }
  if (location) return { ...redirectAnswer(location, status), size: 0 }
  const bytes = isPage ? Buffer.from(prune(body.toString(), origin)) : body
  return {
    key: url,
    size: bytes.length,
    status,
    headers,
    etag: headers['cache-control'] === 'no-store' ? undefined : etagOf(origin.build, bytes),
    encodings: isCompressible(type) ? ['br', 'gzip'] : [],
    load: encoding => packers[encoding](bytes),
  }
}

/** A window no larger than pages are, which would be megabytes for each of them. */
function brotliFor(bytes: Buffer) {
  return {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_LGWIN]: 18,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
}
