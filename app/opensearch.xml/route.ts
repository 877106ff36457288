import { fileResponse } from '#lib/publish/file-response'
import { toOpenSearch } from '#lib/publish/opensearch'
import { pages, site } from '#lib/site'

export const dynamic = 'force-static'

/** How a browser searches the site from its address bar. */
export function GET() {
  return fileResponse(toOpenSearch({ ...site, search: pages.careers }), 'application/opensearchdescription+xml')
}
