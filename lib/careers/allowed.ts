import type { Nodes, Parents, Root } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { addProblem } from './problem'

const allowed = ['root', 'heading', 'paragraph', 'list', 'listItem', 'text', 'strong', 'emphasis', 'link', 'inlineCode']
const names: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'block quote',
  break: 'line break',
  code: 'code block',
  image: 'image',
  imageReference: 'image',
  thematicBreak: 'dividing line',
}
const maxDepth = 24

/**
 * Looks for Markdown that a profile may not hold: raw HTML, pictures, code, reference links, unsafe links.
 * @param tree the body of a profile
 * @param file receives the problems, one for each block
 * @returns the top-level blocks in which something was found
 */
export function findForbidden(tree: Root, file: VFile): Set<Nodes> {
  const bad = new Set<Nodes>()
  for (const block of tree.children) {
    const found = find(block)
    if (!found) continue
    addProblem(file, found.reason, found.node.position)
    bad.add(block)
  }
  return bad
}

function find(block: Nodes) {
  const queue: { node: Nodes; depth: number }[] = [{ node: block, depth: 0 }]
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { node, depth } = next
    const reason = depth > maxDepth ? 'Unexpected depth of Markdown, expected a few levels' : judge(node)
    if (reason) return { node, reason }
    for (const child of [...((node as Parents).children ?? [])].reverse()) queue.push({ node: child, depth: depth + 1 })
  }
}

function judge(node: Nodes): string | undefined {
  const expected = 'expected paragraphs, lists, bold, italics and links'
  if (node.type === 'html') return `Unexpected raw HTML “${shorten(node.value)}”, ${expected}`
  if (node.type === 'linkReference' || node.type === 'definition') {
    const label = node.type === 'definition' ? node.label : toText(node)
    return `Unexpected reference link “[${label}]”, expected the address in place: “[${label}](https://…)”`
  }
  if (node.type === 'blockquote') {
    return 'Unexpected block quote, expected your own text: a line that starts with “>” is guidance to replace'
  }
  if (node.type === 'link' && !/^(https:\/\/[^\s/]+\.|\/(?!\/)|#)/.test(node.url)) {
    return `Unexpected link to “${shorten(node.url)}”, expected “https://…” or a page of this site such as “/careers”`
  }
  if (!allowed.includes(node.type)) return `Unexpected ${names[node.type] ?? node.type}, ${expected}`
}

function shorten(text: string) {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
