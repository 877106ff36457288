import type { Nodes, Parents, Root } from 'mdast'
import type { VFile } from 'vfile'
import { isAddress } from './address'
import { control } from './control-characters'
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
  const used = findUsedReferences(tree)
  for (const block of tree.children) {
    const found = find(block)
    if (!found) continue
    bad.add(block)
    // A reference link and its definition are one mistake: it is reported where the link stands.
    if (found.node.type === 'definition' && used.has(found.node.identifier)) continue
    addProblem(file, found.reason, found.node.position)
  }
  return bad
}

function findUsedReferences(tree: Root) {
  const used = new Set<string>()
  for (const { node } of walk(tree)) {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
  }
  return used
}

function find(block: Nodes) {
  for (const { node, depth } of walk(block)) {
    const reason = depth > maxDepth ? 'Unexpected depth of Markdown, expected a few levels' : reasonAgainst(node)
    if (reason) return { node, reason }
  }
}

/** Each node from the top, without recursion: hostile Markdown nests deeper than the stack. */
function* walk(root: Nodes) {
  const queue: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }]
  for (let next = queue.pop(); next; next = queue.pop()) {
    yield next
    const children = [...((next.node as Parents).children ?? [])].reverse()
    for (const node of children) queue.push({ node, depth: next.depth + 1 })
  }
}

function reasonAgainst(node: Nodes): string | undefined {
  const expected = 'expected paragraphs, lists, bold, italics and links'
  if (node.type === 'html') return `Unexpected raw HTML “${shorten(node.value)}”, ${expected}`
  if (node.type === 'linkReference' || node.type === 'definition') {
    return `Unexpected reference link “[${node.label}]”, expected the address in place: “[${node.label}](https://…)”`
  }
  if (node.type === 'blockquote') {
    return 'Unexpected block quote, expected your own text: a line that starts with “>” is guidance to replace'
  }
  if (node.type === 'link' && !isAllowed(node.url)) {
    return `Unexpected link to “${shorten(node.url)}”, expected “https://…” or a page of this site such as “/careers”`
  }
  if (node.type === 'text' && control.test(node.value)) return 'Unexpected control character, expected plain text'
  if (!allowed.includes(node.type)) return `Unexpected ${names[node.type] ?? node.type}, ${expected}`
}

/** A page of this site is held against the list of pages later. */
function isAllowed(url: string) {
  return isAddress(url) || (/^(?:\/(?!\/)|#)/.test(url) && !control.test(url))
}

function shorten(text: string) {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
