import type { Nodes, Paragraph, Parents, Root } from 'mdast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { isAddress } from './address'
import { control, describe } from './control-characters'
import { type Forbidden, forbidden } from './forbidden-list'
import { shorten } from './found'
import { addProblem, type Place } from './problem'
import type { Rule } from './rules'

const allowed = ['root', 'heading', 'paragraph', 'list', 'listItem', 'text', 'strong', 'emphasis', 'link', 'inlineCode']
const maxDepth = 24

/** `key` tells one mistake from another of the same rule. */
type Found = {
  rule: Rule
  reason: string
  place?: Place | (() => Place)
  key?: string
  footnote?: string
  defines?: boolean
}

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
    if (node.type === 'paragraph' || node.type === 'heading') all.push(...scan(node as Paragraph, source))
  }
  return all
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

function reasonAgainst(node: Nodes): Omit<Found, 'place'> | undefined {
  if (node.type === 'html') {
    const entry = forbidden.find(({ rule }) => rule === (/^<\/?[A-Z>]/.test(node.value) ? 'no-mdx' : 'no-html'))
    return entry && { rule: entry.rule, reason: reasonOf(entry, node.value) }
  }
  if (node.type === 'linkReference' || node.type === 'definition') return reasonAgainstReference(node)
  if (node.type === 'link') return reasonAgainstLink(node)
  if (node.type === 'listItem' && node.children.length === 0)
    return { rule: 'item-text', reason: 'Unexpected empty item of a list, expected words behind its mark' }
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

/** A list keeps the number of its first item to itself: “1986. A year …” would be published as “1. A year …”. */
function numbersIn(tree: Root, index: number): Found[] {
  const block = tree.children[index]
  if (block?.type !== 'list') return []
  const heading = tree.children.slice(0, index).findLastIndex(({ type }) => type === 'heading')
  const before = tree.children
    .slice(heading + 1, index)
    .reduce((sum, one) => sum + (one.type === 'list' ? one.children.length : 1), 0)
  return [...walk(block)].flatMap(({ node }) => {
    if (node.type !== 'list' || !node.ordered || (node.start ?? 1) <= 1) return []
    if (node === block && (node.start ?? 1) <= before + 1) return []
    const reason = `Unexpected list that begins with “${node.start}.”, expected “1.”; a sentence that begins with a number needs a word before it`
    return [{ rule: 'no-list-number' as const, reason, place: node.position }]
  })
}

/** Looks in the source of a paragraph, so that a mark with a backslash before it, or in code, is what it is: a word. */
function scan(node: Paragraph, source: string): Found[] {
  const start = node.position?.start
  if (start?.offset === undefined) return []
  let text = plainSource(node, source, start.offset)
  const found: Found[] = []
  for (const entry of forbidden) {
    if (!entry.pattern) continue
    const looked = text
    text = looked.replace(entry.pattern, (match: string, at: number) => {
      const place = (): Position => ({
        start: pointIn(looked, start, at),
        end: pointIn(looked, start, at + match.length),
      })
      const [, label] = entry.rule === 'no-footnote' ? (/^\[(\^[^\]]*)\]/.exec(match) ?? []) : []
      const defines = label !== undefined && match.endsWith(':')
      found.push({ rule: entry.rule, reason: reasonOf(entry, match), place, footnote: label?.toLowerCase(), defines })
      return ' '.repeat(match.length)
    })
  }
  return [...found, ...strayMarks(node, source)]
}

/** “**bold” without its end is published with its stars. */
function strayMarks(node: Paragraph, source: string): Found[] {
  const entry = forbidden.find(({ mark }) => mark)
  for (const { node: inner } of walk(node)) {
    const { start, end } = inner.position ?? {}
    if (inner.type !== 'text' || !entry?.mark || !start || start.offset === undefined) continue
    const text = withoutEscapes(source.slice(start.offset, end?.offset))
    const match = entry.mark.exec(text)
    if (!match) continue
    const reason = reasonOf(entry, text.slice(match.index).trim())
    return [{ rule: entry.rule, reason, place: pointIn(text, start, match.index) }]
  }
  return []
}

function withoutEscapes(text: string) {
  return text.replace(/\\[!-/:-@[-`{-~]/g, '  ')
}

/** The source of a paragraph with blanks for what Markdown has understood: escapes, code, HTML, targets of links. */
function plainSource(node: Paragraph, source: string, from: number) {
  const letters = withoutEscapes(source.slice(from, node.position?.end.offset)).split('')
  const blank = (start = from, end = start) => {
    for (let at = start - from; at < end - from; at++) if (letters[at] !== '\n') letters[at] = ' '
  }
  for (const { node: inner } of walk(node)) {
    const [start, end] = [inner.position?.start.offset, inner.position?.end.offset]
    if (inner.type === 'inlineCode' || inner.type === 'html' || inner.type === 'image') blank(start, end)
    if (inner.type === 'linkReference' || inner.type === 'imageReference') blank(start, end)
    if (inner.type !== 'link') continue
    const words = inner.children.at(-1)?.position?.end.offset ?? start
    blank(start, (start ?? 0) + 1)
    if (
      source[start ?? 0] === '<' ||
      inner.children.some(child => child.type === 'text' && /^(?:https?:|www\.)/.test(child.value))
    )
      blank(start, end)
    else blank(words, end)
  }
  return letters.join('')
}

function pointIn(text: string, start: Position['start'], at: number) {
  const lines = text.slice(0, at).split('\n')
  const last = lines.at(-1)?.length ?? 0
  return { line: start.line + lines.length - 1, column: lines.length > 1 ? last + 1 : start.column + last }
}

function reasonOf({ name, instead }: Forbidden, found: string) {
  return `Unexpected ${name} “${shorten(found)}”, expected ${instead}`
}
