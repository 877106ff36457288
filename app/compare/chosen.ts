import type { Area } from '#lib/places/area'
import { compareHref, movesHref } from '#lib/site'
import type { Entry } from '#lib/work/entries'

/** The chosen entries with the addresses that take one out, or swap it with the one before it; the place stays. */
export function toChosen(entries: Entry[], place?: Area) {
  const ids = entries.map(({ id }) => id)
  return entries.map(({ id, title, href }, index) => ({
    id,
    title,
    href,
    removeHref: compareHref(
      ids.filter(other => other !== id),
      place?.slug,
    ),
    forwardHref:
      index > 0 ? compareHref(ids.with(index, ids[index - 1] ?? id).with(index - 1, id), place?.slug) : undefined,
    movesHref: movesHref(id),
  }))
}

/** The chosen entries as the columns of a table, each with the address of the comparison without it. */
export function toColumns(entries: Entry[], place?: Area) {
  return toChosen(entries, place).map(({ id, title, href, removeHref }) => ({ id, title, href, removeHref }))
}
