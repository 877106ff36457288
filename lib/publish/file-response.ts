import { createHash } from 'node:crypto'

const minutes = 60

/**
 * A file for machines: any site may read it, a cache keeps it for ten minutes and then asks whether it has changed.
 * @param body its text
 * @param type its media type, without the character set
 * @param headers more of them, such as `link`
 */
export function fileResponse(body: string, type: string, headers: Record<string, string> = {}): Response {
  return new Response(body, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'access-control-allow-origin': '*',
      // Scripts of other sites see only a few headers unless more are named.
      'access-control-expose-headers': 'etag, link',
      'cache-control': `public, max-age=${10 * minutes}, stale-while-revalidate=${24 * 60 * minutes}`,
      etag: etagOf(body),
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  })
}

/** Weak, since the server may compress the text: then the bytes differ and the words do not. */
function etagOf(body: string) {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}
