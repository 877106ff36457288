import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
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
 * @param build the id of the build that rendered it
 * @param lost the page for what does not exist: Next would leave that to its script
 * @returns the answer, and how many bytes it holds. It throws for a failure of Next's, whose words stay inside.
 */
export function toAnswer(url: string, rendered: Rendered, build: string, lost: Answer): Answer & { size: number } {
  const { status, body } = rendered
  const headers = keepHeaders(rendered.headers)
  const { location, 'content-type': type = '' } = headers
  if (status >= 500) throw new Error(`Rendered with status ${status}`)
  const isPage = type.startsWith('text/html')
  if (status === 404 && isPage) return { ...lost, size: 0 }
  if (location) return { ...redirectAnswer(location, status), size: 0 }
  if (isPage && status !== 200) throw new Error(`Rendered with status ${status}`)
  return {
    key: url,
    size: body.length,
    status,
    headers,
    etag: headers['cache-control'] === 'no-store' ? undefined : etagOf(build, body),
    encodings: isCompressible(type) ? ['br', 'gzip'] : [],
    load: encoding => packers[encoding](body),
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
