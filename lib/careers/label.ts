import type { PhrasingContent } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import type { ProseNode } from './section-schema'

const maxWords = 8
const ends: Record<string, string> = { '"': '"', '“': '”', '„': '“', "'": "'", '‘': '’', '«': '»' }

/**
 * Takes the label off the front of a paragraph: “**Label.** Text”, “**Label**: text”, “*Label.* Text”, “"Label": text”
 * or “Label: text”.
 * @returns the label without marks, empty when there is none, and the nodes after it
 */
export function splitLabel(nodes: PhrasingContent[]): { label: string; rest: PhrasingContent[] } {
  const marked = splitMarkedLabel(nodes)
  if (marked) return marked
  const [first] = nodes
  const match = first?.type === 'text' ? /^([^:.!?]{1,80}):(?:\s+|$)/.exec(first.value) : null
  const label = match?.[1]?.trim() ?? ''
  if (!match || label.split(/\s+/).length > maxWords) return splitQuotedLabel(nodes) ?? { label: '', rest: nodes }
  return { label: withoutQuotes(label), rest: cutFront(nodes, match[0].length) }
}

/** A label in bold; one in italics ends with a mark, for a text may begin with a word in italics. */
function splitMarkedLabel(nodes: PhrasingContent[]) {
  const [first, second] = nodes
  const quoted =
    first?.type === 'text' && /^["“]$/.test(first.value) && (second?.type === 'strong' || second?.type === 'emphasis')
  const [marked, ...others] = quoted ? nodes.slice(1) : nodes
  if (marked?.type !== 'strong' && marked?.type !== 'emphasis') return
  const words = toText(marked).replace(/\s+/g, ' ').trim()
  const after = quoted ? trimStart(others, /^["”]/) : others
  const next = after[0]?.type === 'text' ? after[0].value : ''
  const ended = /[.:]["”’']?$/.test(words) || /^["”’']?\s*[:–—-]|^["”’']?[.](?:\s|$)/.test(next)
  if (marked.type === 'emphasis' && !ended) return
  return { label: withoutEnd(words), rest: trimStart(after, /^\s*[:.–—-]?\s*/) }
}

function splitQuotedLabel(nodes: PhrasingContent[]) {
  const text = nodes[0]?.type === 'text' ? nodes[0].value : ''
  const match =
    /^(["“‘'])([^"“”]{1,80}?)["”’'](?:\s*[:–—-]|\.)(?:\s+|$)|^(["“‘'])([^"“”]{1,80}?[.:])["”’'](?:\s+|$)/.exec(text)
  const label = match?.[2] ?? match?.[4]
  if (!match || !label || label.split(/\s+/).length > maxWords) return
  return { label: withoutEnd(label), rest: cutFront(nodes, match[0].length) }
}

/** Words without the marks that part them from what follows, and without quotation marks around them. */
export function withoutEnd(words: string): string {
  return withoutQuotes(words.replace(/ ?[:.](["”’']?)$/, '$1').trim()).replace(/ ?[:.]$/, '')
}

/** A text without the quotation marks around the whole of it. */
export function withoutQuotes(text: string): string {
  const end = ends[text.charAt(0)]
  if (!end || text.length < 3 || !text.endsWith(end)) return text
  const inside = text.slice(1, -1)
  return /["“”„«»]/.test(inside) || (end === "'" && /(?<!\w)'|'(?!\w)/.test(inside)) ? text : inside.trim()
}

/** Cuts `start` off the first node when that is text. */
export function trimStart<Node extends ProseNode>(nodes: Node[], start: RegExp): Node[] {
  const [first, ...others] = nodes
  if (first?.type !== 'text') return nodes
  const value = first.value.replace(start, '')
  return value ? [{ ...first, value }, ...others] : others
}

/** Cuts so many letters off the front of some nodes, whatever marks are around them; nodes without words go with them. */
export function cutFront<Node extends ProseNode>(nodes: Node[], length: number): Node[] {
  const [first, ...others] = nodes
  if (!first || length <= 0) return nodes
  const words = toText(first).length
  if (words <= length) return cutFront(others, length - words)
  if ('value' in first) return [{ ...first, value: first.value.slice(length) }, ...others]
  if (!('children' in first)) return nodes
  return [{ ...first, children: cutFront<ProseNode>(first.children, length) }, ...others]
}
