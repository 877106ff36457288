import type { Heading, Nodes, Root, RootContent } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { addProblem, type Place } from './problem'
import { foldHeading, sections } from './sections'

/** A section of a profile as its author wrote it: the index in the list of sections, and the nodes below the heading. */
export type Found = { index: number; heading: Heading; nodes: RootContent[]; name?: string }

/**
 * Divides a profile at its headings and holds them against the list of sections.
 * @param tree the body of the profile
 * @param names the career's title and other titles: a heading may name no other career
 * @param file receives the problems: missing, unknown, repeated and misordered headings, text before the first one
 * @returns the sections found, each once, in the order of the list
 */
export function readHeadings(tree: Root, names: string[], file: VFile): Found[] {
  const all = divide(tree, file)
  const known = all.filter(found => found.index >= 0)
  const kept = known.filter((found, at) => {
    const first = known.find(other => other.index === found.index)
    if (!first || known.indexOf(first) === at) return true
    const line = first.heading.position?.start.line
    addProblem(file, `Unexpected second “${textOf(found)}”, expected one: the first is on line ${line}`, place(found))
    return false
  })
  reportNames(kept, names, file)
  reportOrder(kept, file)
  const replaced = reportUnknown(all, names, file)
  reportMissing(kept, replaced, names, file)
  return kept.sort((one, other) => one.index - other.index)
}

function divide(tree: Root, file: VFile): Found[] {
  const all: Found[] = []
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) all.push(recognise(node))
    else if (node.type === 'heading') {
      const marks = '#'.repeat(node.depth)
      addProblem(file, `Unexpected heading “${marks} ${toText(node)}”, expected “## …” alone`, node.position)
    } else if (all.length > 0) all.at(-1)?.nodes.push(node)
    else if (node.position?.start.line === firstLine(tree)) {
      addProblem(file, `Unexpected text before the first heading, expected “## What is …?”`, node.position)
    }
  }
  return all
}

function firstLine(tree: Root) {
  return tree.children[0]?.position?.start.line
}

function recognise(heading: Heading): Found {
  const text = foldHeading(toText(heading))
  const index = sections.findIndex(section => section.pattern.test(text))
  return { index, heading, nodes: [], name: sections[index]?.pattern.exec(text)?.[1] }
}

function reportNames(kept: Found[], names: string[], file: VFile) {
  const known = names.map(foldHeading)
  for (const found of kept) {
    const name = found.name?.replace(/^(?:an?|the) /, '')
    if (!name || names.length === 0 || known.some(one => one === name || `${one}s` === name)) continue
    const expected = sections[found.index]?.heading(names[0] ?? '')
    addProblem(
      file,
      `Unexpected “${name}” in a heading, expected the career's own name, as in “${expected}”`,
      place(found),
    )
  }
}

/** Reports the headings outside the longest run that rises: one section moved gives one message. */
function reportOrder(kept: Found[], file: VFile) {
  const runs: Found[][] = []
  for (const found of kept) {
    const before = runs.filter(run => (run.at(-1)?.index ?? -1) < found.index)
    const longest = before.reduce<Found[]>((best, run) => (run.length > best.length ? run : best), [])
    runs.push([...longest, found])
  }
  const rising = new Set(runs.reduce<Found[]>((best, run) => (run.length > best.length ? run : best), []))
  for (const found of kept) {
    if (rising.has(found)) continue
    const before = [...rising].filter(other => other.index < found.index).at(-1)
    const where = before ? `after “${textOf(before)}”` : 'before all others'
    addProblem(file, `Unexpected “${textOf(found)}” here, expected it ${where}`, place(found))
  }
}

/** An unknown heading at the place of a missing one is one mistake: it is reported with the name of the missing one. */
function reportUnknown(all: Found[], names: string[], file: VFile) {
  const replaced = new Set<number>()
  all.forEach((found, at) => {
    if (found.index >= 0) return
    const before = Math.max(-1, ...all.slice(0, at).map(({ index }) => index))
    const after = all.slice(at).find(({ index }) => index >= 0)?.index ?? sections.length
    const missing = sections.findIndex(
      (section, index) =>
        index > before &&
        index < after &&
        section.required &&
        !replaced.has(index) &&
        !all.some(other => other.index === index),
    )
    const expected = missing >= 0 ? [missing] : sections.map((_, index) => index)
    if (missing >= 0) replaced.add(missing)
    addProblem(file, `Unexpected heading “${textOf(found)}”, expected ${list(expected, names)}`, place(found))
  })
  return replaced
}

function reportMissing(kept: Found[], replaced: Set<number>, names: string[], file: VFile) {
  sections.forEach((section, index) => {
    if (!section.required || replaced.has(index) || kept.some(found => found.index === index)) return
    const next = kept.find(found => found.index > index)
    const expected = `“## ${section.heading(names[0] ?? '…')}”`
    if (next) addProblem(file, `Unexpected “${textOf(next)}”, expected ${expected} before it`, place(next))
    else addProblem(file, `Unexpected end of file, expected ${expected}`, endOf(file))
  })
}

function list(indices: number[], names: string[]) {
  const headings = indices.map(index => `“${sections[index]?.heading(names[0] ?? '…')}”`)
  return headings.length === 1 ? headings[0] : `one of ${headings.join(', ')}`
}

function endOf(file: VFile): Place {
  const lines = String(file.value).trimEnd().split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

function textOf({ heading }: Found) {
  return toText(heading as Nodes)
}

function place({ heading }: Found) {
  return heading.position
}
