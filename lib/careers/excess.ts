import { placeAt } from './problem'

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
  return match && { reason: 'Unexpected depth of Markdown, expected a few levels', place: placeAt(text, match.index) }
}

function findCostly(text: string) {
  const found = [...text.matchAll(costly)]
  const last = found[maxCostly]
  if (!last) return
  const reason = `Unexpected ${format(found.length)} marks of lists and block quotes, expected at most ${format(maxCostly)}`
  return { reason, place: placeAt(text, last.index) }
}

function findLongBlock(text: string) {
  let line = 1
  for (const block of text.split(/\n[ \t]*(?=\n)/)) {
    const over = limits.find(({ most, count }) => count(block) > most)
    if (over) {
      const found = `${format(over.count(block))} ${over.unit}`
      const reason = `Unexpected block of ${found}, expected at most ${format(over.most)}: divide it with an empty line`
      return { reason, place: { line: block.startsWith('\n') ? line + 1 : line, column: 1 } }
    }
    line += block.split('\n').length
  }
}

function format(count: number) {
  return count.toLocaleString('en-US')
}
