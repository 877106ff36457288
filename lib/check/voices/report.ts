import type { Parsed } from '#lib/careers/parse'
import { measureAnswers } from './answers'
import { measureItemCounts, measureMissingLengths, measureSentenceCounts } from './counts'
import { measureDefinitions } from './definitions'
import { measureHabits } from './habits'
import { measureLengths } from './lengths'
import { isOver, type Measure } from './measure'
import { measureProse } from './plain-prose'
import { measureReasons } from './reasons'
import { voicesOf } from './voice'

/** Of fewer profiles one alone would be more than one in six. */
const fewest = 6
/** Places that a report names of a measure. */
const worst = { over: 10, within: 3 }

/** Measures the style of a guide: shares over all profiles that parse, in an order that goes from lists to words. */
export function measureStyle(parsed: Parsed[]): Measure[] {
  const voices = voicesOf(parsed)
  if (voices.length === 0) return []
  return [
    ...measureItemCounts(voices),
    ...measureSentenceCounts(voices),
    measureMissingLengths(voices),
    ...measureHabits(voices),
    ...measureAnswers(voices),
    measureReasons(voices),
    measureDefinitions(voices),
    ...measureProse(voices),
    ...measureLengths(voices),
  ]
}

/**
 * The measures that are over their bound. A guide of fewer than six profiles has none: there one profile alone would
 * be more than its share.
 */
export function listOver(parsed: Parsed[]): Measure[] {
  return voicesOf(parsed).length < fewest ? [] : measureStyle(parsed).filter(isOver)
}

/** The measures as lines of a report: what was found, what is expected, what to do, and the worst places. */
export function styleLines(parsed: Parsed[]): string[] {
  const measures = measureStyle(parsed)
  const profiles = voicesOf(parsed).length
  const over = listOver(parsed).length
  const verdict =
    profiles < fewest ? `too few to judge: shares count from ${fewest} profiles on` : `${over} over the bound`
  return [`Style of ${profiles} profiles in ${measures.length} measures: ${verdict}.`, ...measures.flatMap(linesOf)]
}

/** One measure as lines. */
export function linesOf(measure: Measure): string[] {
  const { name, found, share, bound, advice, offenders } = measure
  const shown = offenders.slice(0, isOver(measure) ? worst.over : worst.within)
  const left = offenders.length - shown.length
  return [
    `${isOver(measure) ? 'OVER  ' : 'within'} ${name}: ${found}, ${(share * 100).toFixed(1)}%; expected at most ${bound.said}.`,
    ...(offenders.length > 0 ? [`       ${advice}`] : []),
    ...shown.map(offender => `       ${offender.place} ${offender.found}`),
    ...(left > 0 ? [`       and ${left} more`] : []),
  ]
}
