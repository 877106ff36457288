import { Parser } from 'htmlparser2'

const told = new Set(['canonical', 'alternate'])

/**
 * What a page's head says of its one address and of its other forms, as the value of a `Link` header.
 * @param html the document
 * @returns such as `<https://…/welder.md>; rel="alternate"; type="text/markdown"`; empty when it says nothing
 */
export function headLinks(html: string): string {
  const links: string[] = []
  const parser = new Parser({
    onopentag(name, { rel = '', href, type }) {
      if (name === 'body') parser.pause()
      if (name !== 'link' || !href || !told.has(rel)) return
      links.push([`<${href}>`, `rel="${rel}"`, ...(type ? [`type="${type}"`] : [])].join('; '))
    },
  })
  parser.write(html)
  return links.join(', ')
}
