import { sayMedian } from '#lib/local-pay/in-words'
import type { Cell } from '#lib/places/cell'
import { stateOf } from '#lib/places/cell-state'
import { sampleWarning } from '#lib/places/reliability'

/** The median of a cell for a table, with a word below it where the sample is small. */
export function medianCell(cell: Cell | undefined): string | { text: string; note: string } {
  const text = sayMedian(cell)
  const warning = cell && stateOf(cell) !== 'not released' ? sampleWarning(cell) : undefined
  return warning ? { text, note: warning.startsWith('Rough') ? 'rough' : 'small sample' } : text
}
