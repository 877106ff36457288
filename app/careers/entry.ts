import type { Career } from '#lib/careers/schema'
import { profileHref } from '#lib/site'

/** A career as a line in a list. */
export function toEntry({ slug, title, summary, sections }: Career) {
  return { href: profileHref(slug), title, text: summary ?? sections.overview.text }
}
