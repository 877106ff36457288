import type { Article, BreadcrumbList, Graph, Thing } from 'schema-dts'
import type { Career } from '#lib/careers/schema'
import type { Occupation } from '#lib/occupations/occupation'
import { addressesOf, files, profileHref, site } from '#lib/site'
import { revisedOn } from '#lib/work/dates'
import { toOccupation } from './json-ld-occupation'

/**
 * What a profile's page says, for machines (https://schema.org).
 * @param occupation what is measured of the career
 * @param trail the steps to the page, without the page itself
 */
export function profileGraph(career: Career, occupation: Occupation | undefined, trail: Step[]): Graph {
  const { slug, title } = career
  const url = addressesOf(slug).html
  const article: Article = {
    '@type': 'Article',
    '@id': `${url}#article`,
    headline: title,
    description: career.summary ?? career.sections.overview.text,
    url,
    mainEntityOfPage: url,
    inLanguage: 'en-US',
    author: { '@id': publisher['@id'] },
    publisher: { '@id': publisher['@id'] },
    ...(career.published && { datePublished: career.published }),
    dateModified: revisedOn(career),
    license: site.license.url,
    isAccessibleForFree: true,
    image: `${url}${files.picture}`,
    isPartOf: { '@id': website['@id'] },
    about: { '@id': `${url}#occupation` },
  }
  const breadcrumbs = toBreadcrumbs([...trail, { name: title, href: profileHref(slug) }])
  return toGraph([article, toOccupation(career, occupation), breadcrumbs, website, publisher])
}

/**
 * What any other page says of itself: its place in the site.
 * @param trail the steps to the page, the page itself last; on the home page none
 * @param more what else the page holds, such as a dataset
 */
export function pageGraph(trail: Step[], ...more: Thing[]): Graph {
  return toGraph([...more, ...(trail.length > 0 ? [toBreadcrumbs(trail)] : []), website, publisher])
}

/** JSON to stand in a page: `<` is written so that no text can end the element around it. */
export function printGraph(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c')
}

function toGraph(things: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things }
}

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
