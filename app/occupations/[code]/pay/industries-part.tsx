import { FigureTable } from '#components/profile/figure-table'
import { sayJobs } from '#lib/local-pay/in-words'
import { formatPercent } from '#lib/occupations/money'
import { formatWage } from '#lib/pay/pay'
import { type InIndustry, industriesOf } from '#lib/places/industries'
import type { PayHere } from './pay-here'

const most = 8

/** Which industries employ most, and which pay most; nothing where none is published. */
export function IndustriesPart({ pay: { soc, unit, edition } }: { pay: PayHere }) {
  const { sectors, paying } = industriesOf(soc)
  if (sectors.length === 0 && paying.length === 0)
    return <p>No figures by industry are released for this occupation.</p>
  const median = ({ median, unit: by }: InIndustry) => formatWage(median, by ?? unit)
  return (
    <>
      <FigureTable
        caption={`Industries with most jobs in the nation, ${edition}`}
        columns={['Industry', 'Share', 'Jobs', 'Median']}
        rows={sectors.slice(0, most).map(one => ({
          name: one.name,
          cells: [one.share < 0.01 ? 'under 1%' : formatPercent(one.share * 100), sayJobs(one), median(one)],
        }))}
      />
      <FigureTable
        caption="Industries that pay most, of those with 100 jobs and more"
        columns={['Industry', 'Median', 'Jobs']}
        rows={paying.slice(0, most).map(one => ({ name: one.name, cells: [median(one), sayJobs(one)] }))}
      />
    </>
  )
}
