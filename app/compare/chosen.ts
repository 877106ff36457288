import { compareHref, movesHref } from '#lib/site'
import type { Entry } from '#lib/work/entries'

/** The chosen entries with the addresses that take one out, or swap it with the one before it. */
export function toChosen(entries: Entry[]) {
  const ids = entries.map(({ id }) => id)
  return entries.map(({ id, title, href }, index) => ({
    id,
    title,
    href,
    removeHref: compareHref(ids.filter(other => other !== id)),
    forwardHref: index > 0 ? compareHref(ids.with(index, ids[index - 1] ?? id).with(index - 1, id)) : undefined,
    movesHref: movesHref(id),
  }))
}
