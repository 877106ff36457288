import { toPlaceSuggestions } from '#lib/places/suggest-places'

export const dynamic = 'force-dynamic'

/** The places whose name begins with `q`, as JSON: what the forms that ask for a place suggest. */
export function GET(request: Request) {
  const query = new URL(request.url).searchParams.get('q')
  return Response.json(toPlaceSuggestions(query), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': /\d/.test(query ?? '') ? 'no-store' : 'public, max-age=300',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'etag',
    },
  })
}
