import type { Wage } from '#lib/occupations/wage-file'
import { processSingleton } from '#lib/process-singleton'
import type { Area } from './area'
import { totalIn } from './cells'

const kept = processSingleton('medians', () => new Map<Area, Wage>())

/** What half of all people who work in an area earn more than, in dollars a year; kept, since lists ask for many. */
export function medianOf(area: Area): Wage {
  const known = kept.get(area)
  if (known !== undefined) return known
  const median = totalIn(area)?.wages.median ?? null
  kept.set(area, median)
  return median
}
