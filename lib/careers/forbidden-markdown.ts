import type { ListItem, Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { isAddress } from './address'
import { control, describe } from './control-characters'
import { forbidden } from './forbidden-list'
import { shorten } from './found'
import { addProblem } from './problem'
import { type Found, reasonOf, scanSource, walk } from './scan-source'

const allowed = ['root', 'heading', 'paragraph', 'list', 'listItem', 'text', 'strong', 'emphasis', 'link', 'inlineCode']
const maxDepth = 24

/**
 * Looks for Markdown that a profile may not hold, and for what other dialects mean something by: CommonMark takes that
 * for text, and text is published.
 * @param tree the body of a profile
 * @param source the text that it was parsed from
 * @param file receives the problems, one for each block and rule
 * @returns the top-level blocks in which something was found
 */
export function findForbidden(tree: Root, source: string, file: VFile): Set<Nodes> {
  const used = findUsedReferences(tree)
  const blocks = tree.children.map((block, index) => ({
    block,
    found: [...find(block, source), ...numbersIn(tree, index)],
  }))
  const notes = new Set(blocks.flatMap(({ found }) => found.flatMap(one => (one.defines ? [] : one.footnote))))
  const bad = new Set<Nodes>()
  for (const { block, found } of blocks) {
    const reported = new Set<string>()
    for (const { rule, reason, place, key, footnote, defines } of found) {
      bad.add(block)
      // A mark and what it points to are one mistake: it is reported where the mark stands.
      if (defines && (notes.has(footnote) || used.has(key ?? ''))) continue
      if (reported.has(`${rule} ${key}`)) continue
      reported.add(`${rule} ${key}`)
      addProblem(file, rule, reason, typeof place === 'function' ? place() : place)
    }
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

function find(block: Nodes, source: string): Found[] {
  const all: Found[] = []
  for (const { node, depth } of walk(block)) {
    if (depth > maxDepth)
      return [{ rule: 'depth', reason: 'Unexpected depth of Markdown, expected a few levels', place: node.position }]
    const found = reasonAgainst(node)
    if (found) all.push({ ...found, place: node.position })
    if (node.type === 'paragraph' || node.type === 'heading') all.push(...scanSource(node, source))
  }
  return all
}

function reasonAgainst(node: Nodes): Omit<Found, 'place'> | undefined {
  if (node.type === 'html') {
    const entry = forbidden.find(({ rule }) => rule === (/^<\/?[A-Z>]/.test(node.value) ? 'no-mdx' : 'no-html'))
    return entry && { rule: entry.rule, reason: reasonOf(entry, node.value) }
  }
  if (node.type === 'linkReference' || node.type === 'definition') return reasonAgainstReference(node)
  if (node.type === 'link') return reasonAgainstLink(node)
  if (node.type === 'listItem' && node.children.length === 0)
    return { rule: 'item-text', reason: 'Unexpected empty item of a list, expected words behind its mark' }
  if (isMarkedTwice(node))
    return { rule: 'item-text', reason: 'Unexpected two marks of a list in one line, expected words between them' }
  const [unseen] = node.type === 'text' ? (control.exec(node.value) ?? []) : []
  if (unseen)
    return { rule: 'unseen-character', reason: `Unexpected ${describe(unseen)}, expected plain text without it` }
  const entry = forbidden.find(({ types }) => types?.includes(node.type))
  if (entry) return { rule: entry.rule, reason: `Unexpected ${entry.name}, expected ${entry.instead}` }
  if (!allowed.includes(node.type))
    return { rule: 'no-html', reason: `Unexpected ${node.type}, expected paragraphs, lists, bold, italics and links` }
}

function reasonAgainstReference({ type, label, identifier }: Nodes & { type: 'linkReference' | 'definition' }) {
  const defines = type === 'definition'
  const note = forbidden.find(({ rule }) => rule === 'no-footnote')
  if (label?.startsWith('^') && note)
    return { rule: note.rule, reason: reasonOf(note, `[${label}]`), key: identifier, footnote: identifier, defines }
  const reason = `Unexpected reference link “[${label}]”, expected the address in place: “[${label}](https://…)”`
  return { rule: 'no-reference-link' as const, reason, key: identifier, defines }
}

/** A page of this site is held against the list of pages later. */
function reasonAgainstLink({ url, title }: Nodes & { type: 'link' }): Omit<Found, 'place'> | undefined {
  if (!isAddress(url) && (!/^(?:\/(?!\/)|#)/.test(url) || control.test(url))) {
    const reason = `Unexpected link to “${shorten(url)}”, expected “https://…” or a page of this site such as “/careers”`
    return { rule: 'link-address', reason, key: url }
  }
  if (title) {
    const reason = `Unexpected title “${shorten(title)}” behind the address of a link, expected the address alone: no page shows it`
    return { rule: 'no-link-title', reason }
  }
}

/** “2. - Text”: a list within a list, without words of its own, so that its mark would be lost. */
function isMarkedTwice(node: Nodes): node is ListItem {
  return node.type === 'listItem' && node.children[0]?.type === 'list'
}

/** A list keeps the number of its first item to itself: “1986. A year …” would be published as “1. A year …”. */
function numbersIn(tree: Root, index: number): Found[] {
  const block = tree.children[index]
  if (block?.type !== 'list') return []
  const heading = tree.children.slice(0, index).findLastIndex(({ type }) => type === 'heading')
  const before = tree.children
    .slice(heading + 1, index)
    .reduce((sum, one) => sum + (one.type === 'list' && one.ordered ? one.children.length : 0), 0)
  // Two marks in one line are one mistake, and are reported as such.
  const twice = new Set([...walk(block)].flatMap(({ node }) => (isMarkedTwice(node) ? [node, node.children[0]] : [])))
  return [...walk(block)].flatMap(({ node }) => {
    if (node.type !== 'list' || !node.ordered || (node.start ?? 1) <= 1) return []
    if (twice.has(node) || node.children.some(item => twice.has(item))) return []
    if (node === block && (node.start ?? 1) <= before + 1) return []
    const reason = `Unexpected list that begins with “${node.start}.”, expected “1.”; a sentence that begins with a number needs a word before it`
    return [{ rule: 'no-list-number' as const, reason, place: node.position }]
  })
}
