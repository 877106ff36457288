import { getOccupation } from '#lib/occupations/catalog'
import { type EducationLevel, educationRank } from '#lib/occupations/education'
import type { Area } from './area'
import type { Cell } from './cell'
import { cellsIn, nationalCell } from './cells'
import { fewestJobs, groupByPay } from './ranks'

const lengths = { jobs: 12, paid: 12, standOut: 10 }

/** What a reader asks of the lists of a place: work that starts with at most some schooling; small occupations as well. */
export type PlaceChoice = { education?: EducationLevel; small: boolean }

/**
 * What work a place has: the occupations with most jobs; the best paid by the year, in groups that can be told apart; and
 * those that stand out, with a location quotient above 1, which are more common there than in the nation. Unless `small` is
 * chosen, the latter two leave out occupations with fewer than 100 jobs.
 * @returns `published` and `chosen` count occupations: with figures in the place, and of them with the schooling asked for
 * @throws Error that names file, line and column where the stored file is damaged
 */
export function highlightsOf(area: Area, { education, small }: PlaceChoice): Highlights {
  const all = cellsIn(area)
  const rows = all.flatMap(cell => {
    const occupation = getOccupation(cell.soc)
    const typical = educationRank(occupation?.projection?.education)
    const most = educationRank(education?.official)
    const isAsked = most === undefined || (typical !== undefined && typical <= most)
    return isAsked ? [{ cell, title: occupation?.title ?? cell.soc }] : []
  })
  const counted = rows.filter(({ cell }) => cell.jobs !== null)
  const large = counted.filter(({ cell }) => small || (cell.jobs ?? 0) >= fewestJobs)
  const yearly = rows.filter(({ cell }) => cell.unit === 'year')
  return {
    published: all.length,
    chosen: rows.length,
    mostJobs: counted.toSorted((a, b) => (b.cell.jobs ?? 0) - (a.cell.jobs ?? 0)).slice(0, lengths.jobs),
    bestPaid: firstGroups(groupByPay(yearly, small ? 0 : fewestJobs)),
    standOut: large
      .filter(({ cell }) => (cell.quotient ?? 0) > 1)
      .sort((a, b) => (b.cell.quotient ?? 0) - (a.cell.quotient ?? 0))
      .slice(0, lengths.standOut)
      .map(row => ({ ...row, nation: perThousandOfNation(row.cell.soc) })),
  }
}

/** Whole groups, until there are a dozen. */
function firstGroups(groups: Row[][]): Row[][] {
  let count = 0
  return groups.filter(group => {
    const isTaken = count < lengths.paid
    count += group.length
    return isTaken
  })
}

/** Jobs of an occupation among 1,000 jobs of the nation, which the publisher gives for places only. */
function perThousandOfNation(soc: string): number | undefined {
  const [jobs, all] = [nationalCell(soc)?.jobs, nationalCell('00-0000')?.jobs]
  return jobs && all ? (jobs / all) * 1000 : undefined
}

type Row = { cell: Cell; title: string }
export type Highlights = {
  published: number
  chosen: number
  mostJobs: Row[]
  bestPaid: Row[][]
  standOut: (Row & { nation: number | undefined })[]
}
