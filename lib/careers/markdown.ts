import type { PhrasingContent, Root, RootContent } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkHtml from 'remark-html'
import type { Prose } from './section-schema'

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
 * @returns sanitized HTML, and the same words without markup
 */
export function toProse(nodes: (RootContent | PhrasingContent)[]): Prose {
  const html = isInline(nodes) ? inlineHtml(nodes as PhrasingContent[]) : blockHtml(nodes as RootContent[])
  const text = isInline(nodes) ? toText(nodes) : nodes.map(node => toText(node)).join(' ')
  return { html, text: text.replace(/\s+/g, ' ').trim() }
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

function isInline(nodes: { type: string }[]) {
  return nodes.every(({ type }) => type !== 'paragraph' && type !== 'list')
}
