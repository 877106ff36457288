/** How many results one page shows. */
const pageSize = 50

/**
 * Cuts one page out of a list.
 * @param page the asked page from 1; one beyond the last gives the last
 * @param size how many a page shows
 * @returns its items, the place of the first and the last of them from 1, and the pages before and after, if any
 */
export function cutPage<Item>(items: Item[], page: number, size = pageSize): Page<Item> {
  const last = Math.max(Math.ceil(items.length / size), 1)
  const number = Math.min(Math.max(page, 1), last)
  const start = (number - 1) * size
  const shown = items.slice(start, start + size)
  return {
    items: shown,
    number,
    last,
    from: shown.length > 0 ? start + 1 : 0,
    to: start + shown.length,
    previous: number > 1 ? number - 1 : undefined,
    next: number < last ? number + 1 : undefined,
  }
}

type Page<Item> = {
  items: Item[]
  number: number
  last: number
  from: number
  to: number
  previous?: number
  next?: number
}
