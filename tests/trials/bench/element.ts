import { type DefaultTreeAdapterTypes, serialize, serializeOuter } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

/** The value of an attribute; empty when the element has none of that name. */
export function attributeOf(element: Element, name: string): string {
  return element.attrs.find(one => one.name === name)?.value ?? ''
}

/** The elements directly below one. */
export function childrenOf(node: Node): Element[] {
  return 'childNodes' in node ? node.childNodes.filter(isElement) : []
}

/** Every element below one, in the order of the page. */
export function allIn(node: Node): Element[] {
  return childrenOf(node).flatMap(child => [child, ...allIn(child)])
}

/**
 * Finds elements below one.
 * @param name of the tag, with a class after a dot where it must have one: `dl.items`
 */
export function findAll(node: Node, name: string): Element[] {
  return allIn(node).filter(element => isA(element, name))
}

/** Finds the first; throws Error when there is none. */
export function find(node: Node, name: string): Element {
  const [first] = findAll(node, name)
  if (!first) throw new Error(`Unexpected page without <${name}>`)
  return first
}

export function isA(element: Element, name: string): boolean {
  const [tag, className] = name.split('.')
  if (element.tagName !== tag) return false
  return !className || attributeOf(element, 'class').split(' ').includes(className)
}

/** The words inside, as they stand. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** HTML of what stands inside. */
export function innerOf(element: Element): string {
  return withoutComments(serialize(element))
}

/** HTML of the element itself. */
export function outerOf(element: Element): string {
  return withoutComments(serializeOuter(element))
}

function isElement(node: Node): node is Element {
  return 'tagName' in node
}

/** React marks the seams between texts by comments. */
function withoutComments(html: string) {
  return html.replace(/<!--.*?-->/g, '')
}
