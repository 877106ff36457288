import { toSearchResponse } from '#lib/search/answer'
import { holdsZip } from '#lib/search/read-place'

export const dynamic = 'force-dynamic'

/** What `/careers?q=` finds, in the same order, as JSON: `q` the words, `limit` the number of results. */
export function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  return Response.json(toSearchResponse(searchParams.get('q'), searchParams.get('limit')), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': holdsZip(searchParams.get('q') ?? '') ? 'no-store' : 'public, max-age=300',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'etag',
    },
  })
}
