import { Parser } from 'htmlparser2'

/**
 * What a page's head says of its other forms, as the value of a `Link` header. It is short, since headers are not
 * packed: without our own origin, and without the page's one address, which its head tells whoever reads pages.
 * @param html the document
 * @returns such as `</careers/welder.md>; rel="alternate"; type="text/markdown"`; empty when it says nothing
 */
export function headLinks(html: string): string {
  const links: string[] = []
  const parser = new Parser({
    onopentag(name, { rel, href, type }) {
      if (name === 'body') parser.pause()
      if (name === 'link' && rel === 'alternate' && href)
        links.push(`<${new URL(href).pathname}>; rel="alternate"; type="${type}"`)
    },
  })
  parser.write(html)
  return links.join(', ')
}
