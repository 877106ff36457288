import type { Wage } from '#lib/occupations/wage-file'
import { type Percentile, percentiles } from '#lib/percentiles'
import type { Figures } from './cell'

/** What a pair of occupation and place can be, and what a page does with it. Every pair is in exactly one. */
export const cellStates = {
  released: 'Percentiles and jobs are published.',
  'released without jobs': 'Percentiles are published; the count of jobs is not released.',
  'at least': 'The median is withheld because it is as high as the bound of the release or higher.',
  'not released': 'The occupation is there; its pay is not released. That is neither zero nor low.',
  collapsed: 'Two neighboring percentiles are the same: said once, never drawn as a range.',
  odd: 'The upper percentiles are as published but hardly believable: the median alone is shown.',
  'does not exist': 'Nothing is published of the occupation in this place.',
} as const

export type CellState = keyof typeof cellStates

/** A 90th percentile of so many medians and more is hardly believable. */
const steep = 5
/** So are a 75th and a 90th percentile that are the same and so many medians high. */
const steepAndEqual = 2.5

/**
 * Which state a cell is in; decided here for every page. What concerns pay comes first: a cell that is collapsed or odd may
 * also lack its count of jobs, which `jobs` says.
 * @param cell undefined where nothing is published
 */
export function stateOf(cell: Pick<Figures, 'jobs' | 'wages'> | undefined): CellState {
  if (!cell) return 'does not exist'
  const { median } = cell.wages
  if (median === null) return 'not released'
  if (typeof median === 'object') return 'at least'
  if (isOdd(cell.wages)) return 'odd'
  if (equalPercentiles(cell).length > 0) return 'collapsed'
  return cell.jobs === null ? 'released without jobs' : 'released'
}

/**
 * The runs of neighboring percentiles that are the same amount, the lowest first, such as [['median', 'p75']]: for a
 * sentence that says them once. Empty where none are.
 */
export function equalPercentiles({ wages }: Pick<Figures, 'wages'>): Percentile[][] {
  const runs: Percentile[][] = []
  let before: Wage = null
  for (const { key } of percentiles) {
    const wage = wages[key]
    const last = runs.at(-1)
    if (last && typeof wage === 'number' && wage === before) last.push(key)
    else runs.push([key])
    before = wage
  }
  return runs.filter(run => run.length > 1)
}

function isOdd({ median, p75, p90 }: Figures['wages']): boolean {
  if (typeof median !== 'number' || typeof p90 !== 'number') return false
  return p90 >= steep * median || (p75 === p90 && p90 >= steepAndEqual * median)
}

/**
 * The wages that a picture may draw: where two percentiles are the same or the upper ones are hardly believable, the median
 * and the mean alone.
 */
export function drawnWages(cell: Pick<Figures, 'jobs' | 'wages'>): Figures['wages'] {
  const state = stateOf(cell)
  const isRange = state !== 'collapsed' && state !== 'odd'
  return isRange ? cell.wages : { ...cell.wages, p10: null, p25: null, p75: null, p90: null }
}

/** A run of equal percentiles in words, as in “half to three quarters earn about $41,200”. */
export function runInWords(run: readonly Percentile[]): string {
  const [first, last] = [run[0], run.at(-1)]
  return first && last ? `${below[first]} to ${below[last]}` : ''
}

const below: Record<Percentile, string> = {
  p10: 'a tenth',
  p25: 'a quarter',
  median: 'half',
  p75: 'three quarters',
  p90: 'nine tenths',
}
