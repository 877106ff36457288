import { Parser } from 'htmlparser2'

/** What a page tells programs: its title, its one address, its `meta` elements by name, and its graphs. */
export type Head = {
  title: string
  canonical?: string
  said: Record<string, string>
  graphs: Record<string, unknown>[]
}

/** Reads a document, or as much of it as a program would. Throws where a graph is no JSON. */
export function readHead(html: string): Head {
  const head: Head = { title: '', said: {}, graphs: [] }
  const open: string[] = []
  let json = ''
  const parser = new Parser({
    onopentag(name, { property, name: key, content, rel, href, type }) {
      open.push(name === 'script' && type === 'application/ld+json' ? 'graph' : name)
      if (name === 'meta' && (property ?? key)) head.said[property ?? key ?? ''] = content ?? ''
      if (name === 'link' && rel === 'canonical') head.canonical = href
    },
    ontext(text) {
      if (open.at(-1) === 'title' && open.includes('head')) head.title += text
      if (open.at(-1) === 'graph') json += text
    },
    onclosetag() {
      if (open.pop() !== 'graph') return
      head.graphs.push(JSON.parse(json))
      json = ''
    },
  })
  parser.end(html)
  return head
}

/**
 * What is wrong with a head, whatever page it is of.
 * @param needs names of `meta` elements that must be there
 */
export function judgeHead({ title, canonical, said }: Head, needs: string[]): string[] {
  const listed = !said.robots?.includes('noindex')
  const description = said.description ?? ''
  const wrong = needs.filter(name => !said[name]).map(name => `no ${name}`)
  if (title.length < 10 || (listed && title.length > 70)) wrong.push(`${title.length} letters of title`)
  if (description.length < 50 || description.length > 160) wrong.push(`${description.length} letters of description`)
  if (listed !== (canonical !== undefined)) wrong.push(`listed and canonical are not both so: ${canonical}`)
  if (canonical !== said['og:url']) wrong.push(`canonical ${canonical}, but og:url ${said['og:url']}`)
  if (said['twitter:card'] !== 'summary_large_image') wrong.push(`a card ${said['twitter:card']}`)
  for (const address of [canonical, said['og:image'], said['twitter:image']])
    if (address !== undefined && !/^https?:\/\/[^/]+(\/|$)/.test(address)) wrong.push(`not absolute: ${address}`)
  return wrong
}
