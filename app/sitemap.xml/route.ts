import { fileResponse } from '#lib/publish/file-response'
import { listAddresses } from '#lib/publish/site-addresses'
import { toSitemap } from '#lib/publish/sitemap'
import { site } from '#lib/site'

export const dynamic = 'force-static'

/** Every page, or an index of the parts in /sitemaps when there are too many for one file. */
export function GET() {
  return fileResponse(toSitemap(listAddresses(), site.url).main, 'application/xml')
}
