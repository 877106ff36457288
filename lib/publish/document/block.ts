import type { BlockContent, Heading, List, Paragraph, PhrasingContent } from 'mdast'
import type { Prose, ProseNode } from '#lib/careers/section-schema'
import { site } from '#lib/site'

const blocks = ['paragraph', 'list', 'listItem']

/** The blocks of a profile's document. Words are nodes of text: whatever stands in them, it is no Markdown. */
export const block = {
  heading: (depth: 1 | 2 | 3, words: string): Heading => ({ type: 'heading', depth, children: [text(words)] }),
  paragraph: (...children: (string | PhrasingContent)[]): Paragraph => ({
    type: 'paragraph',
    children: children.map(child => (typeof child === 'string' ? text(child) : child)),
  }),
  link: (words: string, url: string): PhrasingContent => ({ type: 'link', url, children: [text(words)] }),
  list: (items: BlockContent[][], ordered = false): List => ({
    type: 'list',
    ordered,
    spread: false,
    children: items.map(children => ({ type: 'listItem', spread: false, children })),
  }),
  /** What an author wrote; `page` is the absolute address of its page. */
  prose: ({ nodes }: Pick<Prose, 'nodes'>, page: string): BlockContent[] =>
    toBlocks(nodes.map(node => withAddresses(node, page))),
  /** A bold label, then the text on the same line. */
  labeled: (label: string, prose: Pick<Prose, 'nodes'>, page: string): BlockContent[] => {
    const [first, ...rest] = block.prose(prose, page)
    const strong: PhrasingContent = { type: 'strong', children: [text(/[.:?!]$/.test(label) ? label : `${label}.`)] }
    if (first?.type !== 'paragraph')
      return [{ type: 'paragraph', children: [strong] }, ...(first ? [first] : []), ...rest]
    return [{ type: 'paragraph', children: [strong, text(' '), ...first.children] }, ...rest]
  },
}

/** A document is read away from the site: a link within the page or the site gets its whole address. */
function withAddresses<Node extends ProseNode>(node: Node, page: string): Node {
  const url = node.type === 'link' ? { url: toAbsolute(node.url, page) } : {}
  const children = 'children' in node ? { children: node.children.map(child => withAddresses(child, page)) } : {}
  return { ...node, ...url, ...children }
}

function toAbsolute(url: string, page: string) {
  if (url.startsWith('#')) return page + url
  return url.startsWith('/') ? site.url + url : url
}

/** Phrases that stand between blocks, as in an item of one line, are paragraphs of their own. */
function toBlocks(nodes: ProseNode[]): BlockContent[] {
  const all: BlockContent[] = []
  let open: Paragraph | undefined
  for (const node of nodes) {
    if (isBlock(node)) {
      all.push(node)
      open = undefined
    } else if (isPhrase(node)) {
      if (!open) {
        open = { type: 'paragraph', children: [] }
        all.push(open)
      }
      open.children.push(node)
    }
  }
  return all
}

/** Of blocks a profile holds paragraphs and lists alone: lib/careers/forbidden-markdown refuses all others. */
function isBlock(node: ProseNode): node is BlockContent {
  return blocks.includes(node.type)
}

function isPhrase(node: ProseNode): node is PhrasingContent {
  return !isBlock(node)
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}
