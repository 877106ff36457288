import type { Heading, Nodes, Paragraph, Root, RootContent } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { found as quoted } from './found'
import { addProblem } from './problem'
import { reportHeadings } from './report-headings'
import { foldHeading, sections } from './sections'

/** A section of a profile as its author wrote it: the index in the list of sections, and the nodes below the heading. */
export type Found = {
  index: number
  marks: string
  heading: Heading | Paragraph
  text: string
  nodes: RootContent[]
  /** The career's name in the heading, where it has one. */
  name?: string
}

/**
 * Divides a profile at its headings and holds them against the list of sections.
 * @param tree the body of the profile
 * @param names the career's title and other titles: a heading may name no other career
 * @param forbidden blocks of which a problem is known: no second one is reported
 * @param file receives the problems: missing, unknown, repeated and misordered headings, text before the first one
 * @returns the sections found, each once, in the order of the list
 */
export function readHeadings(tree: Root, names: string[], forbidden: Set<Nodes>, file: VFile): Found[] {
  const { all, before } = divide(tree, forbidden, file)
  if (before && !forbidden.has(before)) {
    addProblem(
      file,
      'text-before-headings',
      `Unexpected ${quoted(toText(before))} before the first heading, expected “## ${sections[0]?.heading(names[0] ?? '…')}”`,
      before.position,
    )
  }
  const kept = dropRepeated(all, file)
  reportHeadings({ all, kept, names, textBefore: before !== undefined, forbidden }, file)
  return kept.sort((one, other) => one.index - other.index)
}

function divide(tree: Root, forbidden: Set<Nodes>, file: VFile): { all: Found[]; before?: RootContent } {
  const written = new Set(tree.children.map(node => (node.type === 'heading' ? recognize(node)?.index : undefined)))
  const all: Found[] = []
  let before: RootContent | undefined
  for (const node of tree.children) {
    const found = recognize(node)
    const asks =
      found && found.marks.length > 2 && found.index < 0 && sections[all.at(-1)?.index ?? -1]?.kind === 'interview'
    const isForgotten = found?.marks === '' && found.index >= 0 && !written.has(found.index)
    if (asks) {
      all.at(-1)?.nodes.push(node)
      continue
    }
    if (found && found.marks !== '##' && (found.marks || isForgotten) && !forbidden.has(node)) reportMarks(found, file)
    if (found && (found.marks === '##' || (found.marks && found.index >= 0) || isForgotten)) all.push(found)
    else if (found?.marks) continue
    else if (all.length > 0) all.at(-1)?.nodes.push(node)
    else before ??= node
  }
  return { all, before }
}

function reportMarks({ text, marks, index, heading }: Found, file: VFile) {
  const expected = index >= 0 ? `“## ${text}”` : 'plain text: only sections have headings, with “##”'
  addProblem(file, 'heading-level', `Unexpected “${`${marks} ${text}`.trim()}”, expected ${expected}`, heading.position)
}

/** A heading, or a paragraph of one short line: it may be a heading whose marks were forgotten. */
function recognize(node: RootContent): Found | undefined {
  if (node.type !== 'heading' && !isShort(node)) return
  const text = toText(node, { includeHtml: false, includeImageAlt: false })
    .trim()
    .replace(/^#{2,6}(?=[^\s#])/, '')
  const folded = foldHeading(text)
  const index = sections.findIndex(({ pattern }) => pattern.test(folded))
  const marks = node.type === 'heading' ? '#'.repeat(node.depth) : ''
  return { index, marks, heading: node, text, nodes: [], name: sections[index]?.pattern.exec(folded)?.[1] }
}

function isShort(node: RootContent): node is Paragraph {
  const [first, second] = node.type === 'paragraph' ? node.children : []
  return ['text', 'strong', 'emphasis'].includes(first?.type ?? '') && !second && toText(first).length <= 120
}

function dropRepeated(all: Found[], file: VFile): Found[] {
  const firsts = new Map<number, Found>()
  for (const found of all) {
    const first = firsts.get(found.index)
    if (found.index < 0) continue
    if (!first) firsts.set(found.index, found)
    else {
      const line = first.heading.position?.start.line
      const reason = `Unexpected second “${found.text}”, expected one: the first is on line ${line}`
      addProblem(file, 'heading-twice', reason, found.heading.position)
    }
  }
  return [...firsts.values()]
}
