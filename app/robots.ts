import type { MetadataRoute } from 'next'
import { files, site } from '#lib/site'

/** Everyone may read everything. Lists that a reader narrowed say `noindex` themselves, which a crawler must be let in to see. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${site.url}${files.sitemap}` }
}
