import type { Fact } from '#components/profile/glance'
import { getAllOccupationsTotal, getSources } from '#lib/occupations/catalog'
import { wholePercent } from '#lib/occupations/growth'
import { formatJobChange, formatPercentChange } from '#lib/occupations/money'
import type { Occupation } from '#lib/occupations/occupation'
import type { FieldFigures } from '#lib/work/fields'
import { formatOccupation } from '#lib/work/format-occupation'

/** The field at a glance: jobs, their change, the range of medians, and how many occupations that is. */
export function findFacts({ occupations, lowestPaid, highestPaid, projected }: FieldFigures): Fact[] {
  return [...jobsOf(projected), ...paidOf(lowestPaid, highestPaid), countOf(occupations)]
}

function jobsOf(projected: FieldFigures['projected']): Fact[] {
  const all = getAllOccupationsTotal().projection
  if (!projected || !all) return []
  const average = formatPercentChange(wholePercent(all))
  return [
    { label: 'Jobs', value: formatMillions(projected.jobs), note: `in the United States, ${all.from}` },
    {
      label: `Jobs by ${all.to}`,
      value: formatPercentChange(projected.changePercent),
      note: `${formatJobChange(projected.change)} (all work: ${average})`,
    },
  ]
}

function paidOf(lowest?: Occupation, highest?: Occupation): Fact[] {
  if (!lowest || !highest) return []
  const [from, to] = [lowest, highest].map(occupation => formatOccupation(occupation).median)
  return [{ label: 'Median pay', value: `${from} to ${to}`, note: `by occupation, ${getSources().wages[0]?.edition}` }]
}

function countOf(occupations: Occupation[]): Fact {
  return {
    label: 'Occupations',
    value: String(occupations.length),
    note: `measured, ${getSources().wages[0]?.edition}`,
  }
}

/** “9.8 million”, “870,300”. */
function formatMillions(jobs: number): string {
  if (jobs >= 1_000_000) return `${(jobs / 1_000_000).toFixed(1)} million`
  return (Math.round(jobs / 100) * 100).toLocaleString('en-US')
}
