/** How many results one page shows. */
export const pageSize = 50

/**
 * Cuts one page out of a list.
 * @param page the asked page from 1; one beyond the last gives the last
 * @returns its items, the place of the first and the last of them from 1, and the pages before and after, if any
 */
export function cutPage<Item>(items: Item[], page: number): Page<Item> {
  const last = Math.max(Math.ceil(items.length / pageSize), 1)
  const number = Math.min(Math.max(page, 1), last)
  const start = (number - 1) * pageSize
  const shown = items.slice(start, start + pageSize)
  return {
    items: shown,
    number,
    from: shown.length > 0 ? start + 1 : 0,
    to: start + shown.length,
    previous: number > 1 ? number - 1 : undefined,
    next: number < last ? number + 1 : undefined,
  }
}

type Page<Item> = { items: Item[]; number: number; from: number; to: number; previous?: number; next?: number }
