import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'

type Node = RootContent | PhrasingContent
type Open = { tag: string; href: string; children: Node[] }

const token = /<(\/?)([a-z]+)(?: href="([^"]*)")?>|[^<]+/g
const blocks = ['paragraph', 'list', 'listItem']

/**
 * Reads the HTML of a profile back into a Markdown tree. `lib/careers/markdown` lets through nine tags and one attribute;
 * a parser of all HTML would be a thousand times the size of this.
 * @param html as `lib/careers/markdown` makes it
 * @returns blocks, or the inside of one paragraph
 * @throws Error at any other tag
 */
export function fromHtml(html: string): Node[] {
  const stack: Open[] = [{ tag: '', href: '', children: [] }]
  for (const [whole, closing, tag, href = ''] of html.matchAll(token)) {
    if (!tag) stack.at(-1)?.children.push({ type: 'text', value: decode(whole) })
    else if (!closing) stack.push({ tag, href: decode(href), children: [] })
    else {
      const done = stack.pop()
      if (done?.tag !== tag) throw new Error(`Unexpected </${tag}>, expected </${done?.tag}>`)
      stack.at(-1)?.children.push(toNode(done))
    }
  }
  return withoutGaps(stack[0]?.children ?? [])
}

function toNode({ tag, href, children }: Open): Node {
  const phrasing = children as PhrasingContent[]
  switch (tag) {
    case 'p':
      return { type: 'paragraph', children: phrasing }
    case 'ul':
    case 'ol':
      return { type: 'list', ordered: tag === 'ol', spread: false, children: withoutGaps(children) as ListItem[] }
    case 'li':
      return { type: 'listItem', spread: false, children: toBlocks(withoutGaps(children)) }
    case 'strong':
      return { type: 'strong', children: phrasing }
    case 'em':
      return { type: 'emphasis', children: phrasing }
    case 'a':
      return { type: 'link', url: href, children: phrasing }
    case 'code':
      return { type: 'inlineCode', value: children.map(child => ('value' in child ? child.value : '')).join('') }
    default:
      throw new Error(`Unexpected <${tag}>, expected what a profile may hold`)
  }
}

/** Line ends between blocks are not words. */
function withoutGaps(children: Node[]): Node[] {
  if (!children.some(({ type }) => blocks.includes(type))) return children
  return children.filter(child => child.type !== 'text' || child.value.trim() !== '')
}

/** Phrases that stand between blocks, as in a tight list, are paragraphs of their own. */
export function toBlocks(nodes: Node[]): BlockContent[] {
  const all: BlockContent[] = []
  let open: Paragraph | undefined
  for (const node of nodes) {
    if (blocks.includes(node.type)) {
      all.push(node as Paragraph | List)
      open = undefined
    } else if (open) open.children.push(node as PhrasingContent)
    else {
      open = { type: 'paragraph', children: [node as PhrasingContent] }
      all.push(open)
    }
  }
  return all
}

function decode(text: string) {
  return text.replace(/&#x([0-9A-F]+);/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
}
