import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

const addresses = ['href', 'src', 'action', 'formaction', 'data-player', 'data-press', 'poster', 'srcset', 'data']
const harmless = /^(?:https:\/\/[a-z0-9.-]+(?:[:/?#]|$)|http:\/\/localhost(?::\d+)?(?:\/|$)|\/(?![/\\])|#|$)/i

/**
 * Looks in HTML for what could run, load or lead elsewhere, as a browser's parser sees it.
 * @param html a part of a page, or a whole one
 * @param allowed the elements, as `a`, with the attributes that each may have, as `a[href]`
 * @returns what was found that is not allowed: elements, attributes, and addresses of another kind than https
 */
export function findActive(html: string, allowed: Set<string>): string[] {
  return elementsIn(html).flatMap(({ tagName, attrs }) => {
    const names = [tagName, ...attrs.map(({ name }) => `${tagName}[${name}]`)].filter(name => !allowed.has(name))
    const bad = attrs.filter(({ name, value }) => addresses.includes(name) && !harmless.test(value))
    return [...names, ...bad.map(({ name, value }) => `${tagName}[${name}="${value}"]`)]
  })
}

/** The elements of HTML with the names of their attributes, in order: what `findActive` may allow, or compare. */
export function outlineOf(html: string): string[] {
  return elementsIn(html).flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => `${tagName}[${name}]`)])
}

/** Every element of a page, or of a part of one, from the top. */
export function elementsIn(html: string): Element[] {
  return descend(/^<(?:!doctype|html)/i.test(html) ? parse(html) : parseFragment(html))
}

/** The words of a node, as a browser's `textContent`. */
export function wordsIn(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(wordsIn).join('') : ''
}

/** The words of a part of a page. */
export function wordsOf(html: string): string {
  return wordsIn(parseFragment(html))
}

function descend(node: Node): Element[] {
  const children = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : []
  return [...('tagName' in node ? [node] : []), ...children.flatMap(descend)]
}
