import type { RootContent } from 'mdast'
import type { Point } from 'unist'
import type { WageKey } from '#lib/percentiles'
import type { Place } from './problem'

/** A figure that an author typed: an amount of dollars, a percentage, or a number of jobs. */
export type Figure = {
  kind: 'dollars' | 'percent' | 'jobs'
  /** As typed. */
  text: string
  amount: number
  /** The year that the text gives for it: in its sentence, else before it in the section. */
  year?: number
  /** What its sentence says it is. */
  role?: WageKey
  place: Place
}

const number = String.raw`((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)`
const patterns = [
  { kind: 'dollars', pattern: new RegExp(String.raw`\$\s?${number}(?:\s?(thousand|million|billion|k)\b)?`, 'gi') },
  { kind: 'percent', pattern: new RegExp(String.raw`(?<![\d.,])${number}(?:\s?%|[\s-]percent\b)`, 'gi') },
  {
    kind: 'jobs',
    pattern: new RegExp(
      String.raw`(?<![$\d.,])${number}\s+(?:(thousand|million)\s+)?(?:jobs|openings|workers|positions)\b`,
      'gi',
    ),
  },
] as const
const factors: Record<string, number> = { thousand: 1e3, k: 1e3, million: 1e6, billion: 1e9 }
/** “The lowest 10 percent”: the name of a percentile, not a figure. */
const percentileName = /(?:lowest|highest|top|bottom)(?:[\s-](?:paid|paying|earning))?[\s-]$/i
const fewJobs = 100
const years = /\b(20\d\d)\b/g

/**
 * Finds the figures in the body of a profile.
 * @param blocks the paragraphs, lists and headings of the body
 * @param source the text that they were parsed from
 */
export function findFigures(blocks: RootContent[], source: string): Figure[] {
  const figures: Figure[] = []
  const lines = [...source.matchAll(/^/gm)].map(({ index }) => index)
  let year: number | undefined
  for (const node of blocks) {
    if (node.type === 'heading') year = undefined
    const start = node.position?.start.offset ?? 0
    const text = source.slice(start, node.position?.end.offset)
    figures.push(...figuresIn(text, offset => pointAt(lines, start + offset), year))
    year = findNearest(text, years) ?? year
  }
  return figures
}

/**
 * Finds the figures in a text.
 * @param text Markdown; the targets of links are passed over, for an address holds no figure of ours
 * @param placeOf the place in the file of a character of the text
 * @param year the year that was named before the text
 */
export function figuresIn(text: string, placeOf: (offset: number) => Place, year?: number): Figure[] {
  const plain = text.replace(/\]\([^()\s]*\)/g, target => ' '.repeat(target.length))
  let before = year
  return [...plain.matchAll(/(?:[^.!?]|[.!?](?!\s))+[.!?]*/g)].flatMap(({ 0: sentence, index }) => {
    const figures = patterns.flatMap(({ kind, pattern }) => matchFigures(kind, pattern, sentence))
    const near = before
    before = findNearest(sentence, years) ?? before
    return figures.map(({ at, ...figure }) => ({
      ...figure,
      year: findNearest(sentence, years, at) ?? near,
      role: figure.kind === 'dollars' ? findRole(sentence, at) : undefined,
      place: placeOf(index + at),
    }))
  })
}

function matchFigures(kind: Figure['kind'], pattern: RegExp, sentence: string) {
  const found = [...sentence.matchAll(pattern)].map(match => {
    const amount = amountOf(match[1], match[2])
    return { kind, text: match[0], amount, at: match.index }
  })
  if (kind === 'percent')
    return found.filter(({ at }) => !percentileName.test(sentence.slice(Math.max(0, at - 40), at)))
  return kind === 'jobs' ? found.filter(({ amount }) => amount >= fewJobs) : found
}

function amountOf(digits = '', factor = '') {
  return Number(digits.replaceAll(',', '')) * (factors[factor.toLowerCase()] ?? 1)
}

/** Halves the list of line starts until one is left: a search from the top for each figure would take square time. */
function pointAt(lines: number[], offset: number): Point {
  let line = 0
  for (let size = lines.length; size > 0; size >>= 1) {
    while ((lines[line + size] ?? Number.POSITIVE_INFINITY) <= offset) line += size
  }
  return { line: line + 1, column: offset - (lines[line] ?? 0) + 1, offset }
}

const roles: { role: WageKey; pattern: RegExp }[] = [
  { role: 'p10', pattern: /\b(?:lowest|bottom)\b|\b10th\b/gi },
  { role: 'p25', pattern: /\b25th\b/gi },
  { role: 'median', pattern: /\bmedian\b|\bhalf\b|\b50th\b/gi },
  { role: 'p75', pattern: /\b75th\b/gi },
  { role: 'p90', pattern: /\b(?:highest|top)\b|\b90th\b/gi },
  { role: 'mean', pattern: /\b(?:mean|average)\b/gi },
]

/** What a sentence says of the wage at `offset`: the nearest word for a percentile, one before it if there is any. */
export function findRole(sentence: string, offset: number): WageKey | undefined {
  const words = roles.flatMap(({ role, pattern }) =>
    [...sentence.matchAll(pattern)].map(({ index }) => ({ role, index })),
  )
  const before = words.filter(({ index }) => index < offset).sort((one, other) => other.index - one.index)
  const after = words.filter(({ index }) => index > offset).sort((one, other) => one.index - other.index)
  return (before[0] ?? after[0])?.role
}

/** The number that `pattern` finds nearest to `offset`, or the last one of all. */
export function findNearest(text: string, pattern: RegExp, offset = text.length): number | undefined {
  const found = [...text.matchAll(pattern)]
  const nearest = found.sort((one, other) => Math.abs(one.index - offset) - Math.abs(other.index - offset))[0]
  return nearest && Number(nearest[1])
}
