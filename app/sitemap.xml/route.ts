import { fileResponse } from '#lib/file-response'
import { listAddresses } from '#lib/guide/list-addresses'
import { site } from '#lib/site'
import { toSitemap } from '#lib/sitemap'

export const dynamic = 'force-static'

/** Every page, or an index of the parts in /sitemaps when there are too many for one file. */
export function GET() {
  return fileResponse(toSitemap(listAddresses(), site.url).main, 'application/xml')
}
