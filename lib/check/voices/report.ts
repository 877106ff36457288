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

/** The style of a guide: how many of its profiles parse, and shares over all of these, from lists to words. */
export type Style = { profiles: number; measures: Measure[] }

/** Measures the style of the profiles that parse; of none there is nothing to measure. */
export function measureStyle(parsed: Parsed[]): Style {
  const voices = voicesOf(parsed)
  if (voices.length === 0) return { profiles: 0, measures: [] }
  const measures = [
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
  return { profiles: voices.length, measures }
}

/** The measures that are over their bound. A guide of fewer than six profiles has none: there one would be over it. */
export function listOver({ profiles, measures }: Style): Measure[] {
  return profiles < fewest ? [] : measures.filter(isOver)
}

/** A style as lines of a report: of each measure what was found, what is expected, what to do, and the worst places. */
export function styleLines(style: Style): string[] {
  const { profiles, measures } = style
  const over = `${listOver(style).length} of ${measures.length} measures over their bound`
  const verdict = profiles < fewest ? `too few to judge, shares count from ${fewest} profiles on` : over
  return [`Style of ${profiles} profile${profiles === 1 ? '' : 's'}: ${verdict}.`, ...measures.flatMap(linesOf)]
}

/** One measure as lines. */
export function linesOf(measure: Measure): string[] {
  const { name, found, share, bound, advice, offenders } = measure
  const shown = offenders.slice(0, isOver(measure) ? worst.over : worst.within)
  const left = offenders.length - shown.length
  return [
    `${isOver(measure) ? 'OVER  ' : 'within'} ${name}: ${found}, ${(share * 100).toFixed(1)}%; expected ${bound.said}.`,
    ...(offenders.length > 0 ? [`       ${advice}`] : []),
    ...shown.map(offender => `       ${offender.place} ${offender.found}`),
    ...(left > 0 ? [`       and ${left} more`] : []),
  ]
}
