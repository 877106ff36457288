import type { Career } from '#lib/careers/schema'
import { sparkOf } from '#lib/pay/spark'
import { profileHref } from '#lib/site'
import { getEntry } from '#lib/work/entries'
import { sayPay } from './card'

/** A career as a line in a list. */
export function toEntry({ slug, title, summary, sections }: Career) {
  const entry = getEntry(slug)
  return {
    href: profileHref(slug),
    title,
    note: entry && sayPay(entry),
    text: summary ?? sections.overview.text,
    spark: entry && sparkOf(entry),
  }
}
