import type { Nodes } from 'mdast'
import type { VFile } from 'vfile'
import { nearest } from './did-you-mean'
import type { Found } from './headings'
import { addProblem } from './problem'
import { foldHeading, sections } from './sections'

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
