import { Parser } from 'htmlparser2'
import { openRoutes } from '#lib/server/address'
import { canonicalQuery } from '#lib/server/query'
import type { SiteRoute } from '#lib/server/site'

/** What a page says in place of its forms. */
export const withoutServer =
  'This copy of the guide has no search, filters, sorting, comparisons or quiz, which need a server; every profile, list, field of work and career change is here to read.'

type Attributes = Record<string, string>
type Open = { name: string; start: number; what?: 'cut' | 'unwrap' }

type Reads = (path: string, query: string) => boolean

/**
 * Makes pages for a host that only sends files: without forms, and without links to what only a server can answer. A page
 * that loses a form says so below its heading. The parser only locates; what stays is byte for byte what it was.
 * @param routes what reads a query
 * @returns a finished page in, the same for such a host out
 */
export function openStaticCopy(routes: SiteRoute[]): (html: string) => string {
  const reads = openReads(routes)
  return html => toStaticCopy(html, reads)
}

function toStaticCopy(html: string, reads: Reads): string {
  const kept: string[] = []
  let from = 0
  const cut = (start: number, end: number) => {
    kept.push(html.slice(from, start))
    from = end
  }
  const open: Open[] = []
  let [cutting, heading] = [0, 0]
  let lost = false
  const parser = new Parser({
    onopentag(name, attributes) {
      const parent = open.at(-1)?.name
      const what = cutting ? undefined : judge(name, attributes, parent, reads)
      open.push({ name, start: parser.startIndex, what })
      if (what === 'unwrap') cut(parser.startIndex, parser.endIndex + 1)
      if (what === 'cut') cutting = open.length
    },
    onclosetag(name, implied) {
      const closed = open.pop()
      if (name === 'h1' && !heading) heading = kept.push(html.slice(from, parser.endIndex + 1), '') - 1
      if (name === 'h1' && heading) from = Math.max(from, parser.endIndex + 1)
      if (!closed?.what) return
      if (closed.what === 'unwrap') return cut(parser.startIndex, parser.endIndex + 1)
      cutting = 0
      const end = implied && name !== 'link' ? parser.startIndex : parser.endIndex + 1
      cut(closed.start, end)
      if (formLike.has(name) && open.some(({ name }) => name === 'main')) lost = true
    },
  })
  parser.end(html)
  if (lost && heading) kept[heading] = `<p class="note">${withoutServer}</p>`
  return kept.join('') + html.slice(from)
}

/** Whether the page at a path reads anything of a query. */
function openReads(routes: SiteRoute[]) {
  const find = openRoutes(routes)
  return (path: string, query: string) => {
    const found = find(path)
    return found !== undefined && canonicalQuery(query, found.parameters) !== ''
  }
}

const formLike = new Set(['form', 'search'])

/** A link in a sentence or to a comparison goes with its words; one on a name or a heading leaves them. */
function judge(name: string, { href = '', rel }: Attributes, parent: string | undefined, reads: Reads): Open['what'] {
  if (formLike.has(name) || (name === 'link' && rel === 'search')) return 'cut'
  if (name !== 'a' || !href.startsWith('/')) return undefined
  const { pathname, search } = new URL(href, 'http://guide')
  if (!reads(pathname, search.slice(1))) return undefined
  return parent === 'p' || pathname === '/compare' ? 'cut' : 'unwrap'
}
