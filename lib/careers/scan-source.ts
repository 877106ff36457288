import type { Heading, Nodes, Paragraph } from 'mdast'
import type { Position } from 'unist'
import { type Forbidden, forbidden } from './forbidden-list'
import { shorten } from './found'
import type { Place } from './problem'
import type { Rule } from './rules'

/** Something that may not stand there. `key` tells one mistake from another of the same rule. */
export type Found = {
  rule: Rule
  reason: string
  place?: Place | (() => Place)
  key?: string
  footnote?: string
  defines?: boolean
}

/** Each node from the top, without recursion: hostile Markdown nests deeper than the stack. */
export function* walk(root: Nodes) {
  const queue: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }]
  for (let next = queue.pop(); next; next = queue.pop()) {
    yield next
    const children = 'children' in next.node ? [...next.node.children].reverse() : []
    for (const node of children) queue.push({ node, depth: next.depth + 1 })
  }
}

/** Looks in the source of a paragraph, so that a mark with a backslash before it, or in code, is what it is: a word. */
export function scanSource(node: Paragraph | Heading, source: string): Found[] {
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
function strayMarks(node: Paragraph | Heading, source: string): Found[] {
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
function plainSource(node: Paragraph | Heading, source: string, from: number) {
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

/** What was found, and what to write instead. */
export function reasonOf({ name, instead }: Forbidden, found: string) {
  return `Unexpected ${name} “${shorten(found)}”, expected ${instead}`
}
