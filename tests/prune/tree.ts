import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const scripts = /^(\(?self\.__next_|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT)/
const preloaded = new Set(['script', 'style'])

/** What the standard's own parser makes of a page: its elements, as many as there are, in their order. */
export function elementsOf(html: string): Element[] {
  const collect = (node: Node): Element[] => {
    const inside = 'childNodes' in node ? node.childNodes.flatMap(collect) : []
    return 'attrs' in node ? [node, ...inside] : inside
  }
  return collect(parse(html))
}

/** The text of an element, such as a script. */
export function textOf({ childNodes }: Element): string {
  return childNodes.map(child => ('value' in child ? child.value : '')).join('')
}

/** The value of an attribute; nothing when there is none. */
export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find(attribute => attribute.name === name)?.value
}

/**
 * A page's tree as one text, a node a line, without what the framework put in, and with style sheets of the framework
 * where it asks for them. It says by itself what that is, so that it can be held against the pruner.
 * @param readStyle the text of a style sheet, by its address
 */
export function treeOf(html: string, readStyle = (address: string) => address): string {
  const lines: string[] = []
  let words = ''
  const write = (line: string) => {
    if (words) lines.push(JSON.stringify(words))
    words = ''
    lines.push(line)
  }
  const walk = (node: Node) => {
    if (node.nodeName === '#comment' || ('attrs' in node && isFramework(node))) return
    const sheet = 'attrs' in node ? styleSheetOf(node) : undefined
    if (sheet !== undefined) {
      for (const line of ['<style>', JSON.stringify(readStyle(sheet)), '</style>']) write(line)
      return
    }
    if (node.nodeName === '#text' && 'value' in node) words += node.value
    else write(`<${node.nodeName}>`)
    if ('attrs' in node) for (const { name, value } of node.attrs) write(`${name}=${value}`)
    if ('childNodes' in node) {
      node.childNodes.forEach(walk)
      write(`</${node.nodeName}>`)
    }
  }
  walk(parse(html))
  return lines.join('\n')
}

function isFramework(element: Element) {
  const address = attributeOf(element, 'src') ?? attributeOf(element, 'href') ?? ''
  if (element.nodeName === 'script') return address.startsWith('/_next/') || scripts.test(textOf(element))
  return element.nodeName === 'link' && preloaded.has(attributeOf(element, 'as') ?? '') && address.startsWith('/_next/')
}

function styleSheetOf(element: Element) {
  const address = attributeOf(element, 'href')
  return attributeOf(element, 'rel') === 'stylesheet' && address?.startsWith('/_next/') ? address : undefined
}
