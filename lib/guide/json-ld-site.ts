import type { BreadcrumbList } from 'schema-dts'
import { site } from '#lib/site'

/** A page on the way to another: its name, and its address on the site. */
export type Step = { name: string; href: string }

/** Who stands behind the texts. */
export const publisher = {
  '@type': 'Organization',
  '@id': `${site.url}/#publisher`,
  name: site.name,
  url: `${site.url}/`,
} as const

/** The site of which every page is a part. */
export const website = {
  '@type': 'WebSite',
  '@id': `${site.url}/#website`,
  name: site.name,
  url: `${site.url}/`,
  description: site.description,
  inLanguage: 'en-US',
  publisher: { '@id': publisher['@id'] },
} as const

/** The way to a page, the page itself last. */
export function toBreadcrumbs(trail: Step[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: site.url + href,
    })),
  }
}
