import type { Career } from '#lib/careers/schema'
import { pages } from '#lib/site'

/** A career as a line in a list. `also` is the other title under which the reader looked for it. */
export function toEntry({ slug, title, summary, sections }: Career, also?: string) {
  return {
    href: `${pages.careers}/${slug}`,
    title,
    note: also ? `also called ${also}` : undefined,
    text: summary ?? sections.overview.text,
  }
}
