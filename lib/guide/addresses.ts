import { pages, site } from '#lib/site'

/**
 * The absolute addresses of a profile: the page, and the same as Markdown and as JSON.
 * @param slug of the profile
 */
export function addressesOf(slug: string): { html: string; markdown: string; json: string } {
  const html = `${site.url}${pages.careers}/${slug}`
  return { html, markdown: `${html}.md`, json: `${html}.json` }
}
