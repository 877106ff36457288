import { isUtf8 } from 'node:buffer'
import type { VFile } from 'vfile'
import { control, describe } from './control-characters'
import { addProblem, placeAt } from './problem'
import type { Rule } from './rules'

const maxBytes = 200_000

/**
 * Decodes a profile.
 * @param bytes the file as it lies on disk
 * @param file receives the problems: too large, not UTF-8, control characters, endless blocks
 * @returns the text without byte order mark and with `\n` line ends; nothing when it cannot be read on
 */
export function decodeText(bytes: Uint8Array, file: VFile): string | undefined {
  if (bytes.length > maxBytes) {
    return refuse(
      file,
      'file-size',
      `Unexpected file of ${inKilobytes(bytes.length)}, expected at most ${inKilobytes(maxBytes)}`,
    )
  }
  const text = decode(bytes, file)
    ?.replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
  if (text === undefined) return
  const problem = findControl(text) ?? findExcess(text) ?? findBlank(text)
  return problem ? refuse(file, problem.rule, problem.reason, problem.place) : text
}

function decode(bytes: Uint8Array, file: VFile) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const lines = Buffer.from(bytes)
      .toString('latin1')
      .split(/\r\n?|\n/)
    const line = lines.findIndex(line => !isUtf8(Buffer.from(line, 'latin1')))
    const before = Buffer.from(lines[line] ?? '', 'latin1')
      .toString('utf8')
      .replace(/^\uFEFF/, '')
    const place = { line: line + 1, column: before.indexOf('\uFFFD') + 1 }
    refuse(file, 'encoding', 'Unexpected byte that is not UTF-8, expected a file saved as UTF-8', place)
  }
}

function findControl(text: string) {
  const match = control.exec(text)
  if (!match) return
  return {
    rule: 'unseen-character' as const,
    reason: `Unexpected ${describe(match[0])}, expected plain text without it`,
    place: placeAt(text, match.index),
  }
}

/** A blank that Markdown and YAML do not take for one, where one is needed: before a line, behind its mark or its key. */
const oddBlank = /^[ \t]*(?:(?:#{1,6}|[-*+>]|\d{1,9}[.)]|[a-z]\w*:)[ \t]*)?([^\S \t\n])/gm

function findBlank(text: string) {
  const match = oddBlank.exec(text)
  oddBlank.lastIndex = 0
  if (!match?.[1]) return
  return {
    rule: 'unseen-character' as const,
    reason: `Unexpected ${describe(match[1])} at the start of a line or behind its mark, expected a plain blank`,
    place: placeAt(text, match.index + match[0].length - 1),
  }
}

function refuse(file: VFile, rule: Rule, reason: string, place?: { line: number; column: number }) {
  addProblem(file, rule, reason, place)
  return undefined
}

function inKilobytes(bytes: number) {
  return `${Math.ceil(bytes / 1000)} kB`
}

const mark = /[*_`[\]<>&\\~!=$%]|[-+](?=\s)|\d[.)](?=\s)/g
/** Markdown's cost grows with the square of a block in the worst case: bounds on blocks keep the whole linear. */
const limits = [
  { unit: 'characters', most: 10_000, count: (block: string) => block.trim().length },
  { unit: 'lines', most: 200, count: (block: string) => block.trim().split('\n').length },
  { unit: 'Markdown marks', most: 500, count: (block: string) => block.match(mark)?.length ?? 0 },
]
/** List items, block quotes and underlined headings cost the square of their number in the whole file. */
const costly = />|^[ \t]*=+[ \t]*$|(?:[-*+]|\d[.)])(?=\s|$)/gm
const maxCostly = 1000
const deep = /^[ \t]{80,}\S|^[ \t]*(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])[ \t]+){20}/m

/**
 * Looks for what no author writes and what would keep the Markdown parser busy for minutes.
 * @returns what was found, and where; nothing when the text is within all bounds
 */
export function findExcess(text: string) {
  return findDepth(text) ?? findCostly(text) ?? findLongBlock(text)
}

function findDepth(text: string) {
  const match = deep.exec(text)
  return (
    match && {
      rule: 'depth' as const,
      reason: 'Unexpected depth of Markdown, expected a few levels',
      place: placeAt(text, match.index),
    }
  )
}

function findCostly(text: string) {
  const found = [...text.matchAll(costly)]
  const last = found[maxCostly]
  if (!last) return
  const reason = `Unexpected ${format(found.length)} marks of lists and block quotes, expected at most ${format(maxCostly)}`
  return { rule: 'block-size' as const, reason, place: placeAt(text, last.index) }
}

function findLongBlock(text: string) {
  let line = 1
  for (const block of text.split(/\n[ \t]*(?=\n)/)) {
    const over = limits.find(({ most, count }) => count(block) > most)
    if (over) {
      const found = `${format(over.count(block))} ${over.unit}`
      const reason = `Unexpected block of ${found}, expected at most ${format(over.most)}: divide it with an empty line`
      return {
        rule: 'block-size' as const,
        reason,
        place: { line: block.startsWith('\n') ? line + 1 : line, column: 1 },
      }
    }
    line += block.split('\n').length
  }
}

function format(count: number) {
  return count.toLocaleString('en-US')
}
