import { amountOf } from '#lib/pay/pay'
import type { Cell } from './cell'
import { zOf90 } from './reliability'

/** Lists of what pays most leave out what has fewer jobs than this, until a reader lifts it. */
export const fewestJobs = 100

/**
 * Cells of one kind in, groups of them that can be told apart out, the best paid first. Pay is the median, and its error is
 * taken to be the relative standard error of the mean, since none is published for medians. A group ends at the first cell
 * whose median is below that of the group's first by more than 1.645 × √(se₁² + se₂²): the two differ at 90 %. A median that is withheld as “at least” a bound is sorted as that bound.
 * @param rows with wages all by the year or all by the hour; those without a median or an error are left out
 * @param fewest jobs that a cell must have; 0 takes all, also those whose count is not released
 */
export function groupByPay<Row extends { cell: Cell }>(rows: readonly Row[], fewest = fewestJobs): Row[][] {
  const measured = rows.flatMap(row => {
    const { wages, wageError, jobs } = row.cell
    const median = amountOf(wages.median)
    if (median === undefined || wageError === null || (fewest > 0 && (jobs ?? 0) < fewest)) return []
    return [{ row, median, error: (median * wageError) / 100 }]
  })
  measured.sort((a, b) => b.median - a.median)
  const groups: { first: Measured; rows: Row[] }[] = []
  for (const one of measured) {
    const group = groups.at(-1)
    if (group && !isBelow(one, group.first)) group.rows.push(one.row)
    else groups.push({ first: one, rows: [one.row] })
  }
  return groups.map(({ rows }) => rows)
}

function isBelow(one: Measured, first: Measured): boolean {
  return first.median - one.median > zOf90 * Math.hypot(one.error, first.error)
}

type Measured = { median: number; error: number }
