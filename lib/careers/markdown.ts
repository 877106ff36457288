import type { PhrasingContent, Root, RootContent } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkHtml from 'remark-html'
import type { Prose, ProseNode } from './section-schema'

const sanitize = {
  tagNames: ['p', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'code'],
  attributes: { a: ['href'] },
  protocols: { href: ['https'] },
  strip: ['script', 'style'],
}
const processor = remark().use(remarkHtml, { sanitize }).freeze()

/** Parses Markdown; throws nothing, since every text is Markdown. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}

/**
 * Renders a piece of a profile.
 * @param nodes blocks, or the inside of one paragraph
 * @returns sanitized HTML, the same words without markup, and the nodes without their places
 */
export function toProse(nodes: ProseNode[]): Prose {
  const html = isInline(nodes) ? inlineHtml(nodes) : blockHtml(nodes)
  const text = isInline(nodes) ? toText(nodes) : nodes.map(node => toText(node)).join(' ')
  return { html, text: text.replace(/\s+/g, ' ').trim(), nodes: nodes.map(toPlain) }
}

/** The node as what it says, not as where and how it was written: lists are tight, and a link has no title. */
function toPlain<Node extends ProseNode>(node: Node): Node {
  const { position: _, ...rest } = node
  const plain = { ...rest, ...('children' in node ? { children: node.children.map(child => toPlain(child)) } : {}) }
  if (node.type === 'list') Object.assign(plain, { spread: false, start: null })
  if (node.type === 'listItem') Object.assign(plain, { spread: false, checked: null })
  if (node.type === 'link') Object.assign(plain, { title: null })
  // TypeScript cannot see that what was taken out of a node was not needed in it.
  return plain as unknown as Node
}

/** What stands in an item: the inside of its only paragraph, which needs no `<p>`, else its blocks. */
export function unwrap(blocks: RootContent[]): (RootContent | PhrasingContent)[] {
  const [only, second] = blocks
  return only?.type === 'paragraph' && !second ? only.children : blocks
}

function blockHtml(children: RootContent[]) {
  return String(processor.stringify({ type: 'root', children })).trim()
}

/** Phrases directly below a root would each get a line of their own, and so a gap between them. */
function inlineHtml(children: PhrasingContent[]) {
  return blockHtml([{ type: 'paragraph', children }]).replace(/^<p>|<\/p>$/g, '')
}

/** Of blocks a profile holds paragraphs and lists alone: `findForbidden` refuses all others. */
function isInline(nodes: ProseNode[]): nodes is PhrasingContent[] {
  return nodes.every(({ type }) => type !== 'paragraph' && type !== 'list')
}
