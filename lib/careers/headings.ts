import type { Heading, Nodes, Paragraph, Root, RootContent } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { nearest } from './did-you-mean'
import { addProblem } from './problem'
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
      'Unexpected text before the first heading, expected “## What is …?”',
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

type Headings = {
  /** Every heading, in the order of the file; those unknown have index -1. */
  all: Found[]
  /** The known ones, each once. */
  kept: Found[]
  names: string[]
  textBefore: boolean
  forbidden: Set<Nodes>
}

/** Reports headings that name another career, stand in the wrong order, are unknown or are missing. */
export function reportHeadings(headings: Headings, file: VFile): void {
  reportNames(headings, file)
  reportOrder(headings, file)
  const replaced = reportUnknown(headings, file)
  reportMissing(headings, replaced, file)
}

function reportNames({ kept, names }: Headings, file: VFile) {
  const known = names.map(foldHeading)
  for (const { name, index, heading } of kept) {
    const bare = name?.replace(/^(?:an?|the) /, '')
    if (!bare || names.length === 0 || known.some(one => one === bare || `${one}s` === bare)) continue
    const expected = sections[index]?.heading(names[0] ?? '')
    const reason = `Unexpected “${bare}” in a heading, expected the career's own name, as in “${expected}”`
    addProblem(file, 'heading-name', reason, heading.position)
  }
}

/** Reports the headings outside the longest run that rises: one section moved gives one message. */
function reportOrder({ kept }: Headings, file: VFile) {
  const runs: Found[][] = []
  for (const found of kept) {
    const before = runs.filter(run => (run.at(-1)?.index ?? -1) < found.index)
    runs.push([...longest(before), found])
  }
  const rising = longest(runs)
  for (const found of kept) {
    if (rising.includes(found)) continue
    const before = rising.findLast(other => other.index < found.index)
    const where = before ? `after “${before.text}”` : 'before all others'
    addProblem(file, 'heading-order', `Unexpected “${found.text}” here, expected it ${where}`, found.heading.position)
  }
}

function longest(runs: Found[][]) {
  return runs.reduce<Found[]>((best, run) => (run.length > best.length ? run : best), [])
}

/** An unknown heading at the place of a missing one is one mistake: it is reported with the name of the missing one. */
function reportUnknown({ all, kept, names, textBefore, forbidden }: Headings, file: VFile) {
  const present = new Set(kept.map(({ index }) => index))
  const replaced = new Set(textBefore && !present.has(0) ? [0] : [])
  let last = -1
  let unknown: Found[] = []
  for (const found of [...all, undefined]) {
    if (found?.index === -1) {
      unknown.push(found)
      continue
    }
    const next = found?.index ?? sections.length
    for (const { heading, text } of unknown) {
      const near = nearestSection(text, names)
      const missing = sections.findIndex(
        ({ required }, index) =>
          required && index > last && index < next && !present.has(index) && !replaced.has(index),
      )
      const meant = near >= 0 ? near : missing
      if (meant >= 0) replaced.add(meant)
      if (forbidden.has(heading)) continue
      const every = `expected one of ${sections.map((_, at) => name(at, names)).join(', ')}`
      const expected =
        near >= 0 ? `did you mean ${name(near, names)}?` : missing >= 0 ? `expected ${name(missing, names)}` : every
      addProblem(file, 'heading-unknown', `Unexpected heading “${text}”, ${expected}`, heading.position)
    }
    unknown = []
    last = Math.max(last, next)
  }
  return replaced
}

/** The section whose heading is a few letters away from what was written. */
function nearestSection(text: string, names: string[]) {
  const known = sections.map(({ heading }) => foldHeading(heading(names[0] ?? '…')))
  return known.indexOf(nearest(foldHeading(text), known) ?? '')
}

/** Headings missing side by side give one message. */
function reportMissing({ kept, names }: Headings, replaced: Set<number>, file: VFile) {
  const gaps = new Map<Found | undefined, string[]>()
  sections.forEach(({ required }, index) => {
    if (!required || replaced.has(index) || kept.some(found => found.index === index)) return
    const next = kept.find(found => found.index > index)
    gaps.set(next, [...(gaps.get(next) ?? []), name(index, names, '## ')])
  })
  for (const [next, missing] of gaps) {
    const expected = missing.join(', ')
    if (next)
      addProblem(
        file,
        'heading-missing',
        `Unexpected “${next.text}”, expected ${expected} before it`,
        next.heading.position,
      )
    else addProblem(file, 'heading-missing', `Unexpected end of file, expected ${expected}`, endOf(file))
  }
}

function name(index: number, names: string[], marks = '') {
  return `“${marks}${sections[index]?.heading(names[0] ?? '…')}”`
}

function endOf(file: VFile) {
  const lines = String(file.value).trimEnd().split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
