import { PlaceTable } from '#components/places/place-table'
import { sayJobs } from '#lib/local-pay/in-words'
import { formatPercent } from '#lib/occupations/money'
import { formatWage } from '#lib/pay/pay'
import { type InIndustry, industriesOf } from '#lib/places/industries'
import { fewestJobs } from '#lib/places/ranks'
import type { PayHere } from './pay-here'

const most = 6

/** Which industries employ most, and which pay most; nothing where none is published. */
export function IndustriesPart({ pay: { soc, unit, edition } }: { pay: PayHere }) {
  const { sectors, paying } = industriesOf(soc)
  if (sectors.length === 0 && paying.length === 0)
    return <p>No figures by industry are released for this occupation.</p>
  const median = ({ median, unit: by }: InIndustry) => formatWage(median, by ?? unit)
  return (
    <div className="halves">
      <PlaceTable
        caption={`Industries with most jobs in the nation, ${edition}`}
        columns={[{ name: 'Industry' }, { name: 'Share' }, { name: 'Jobs' }, { name: 'Median' }]}
        groups={[
          sectors.slice(0, most).map(one => ({
            name: one.name,
            cells: [one.share < 0.01 ? '< 1%' : formatPercent(one.share * 100), sayJobs(one), median(one)],
          })),
        ]}
      />
      <PlaceTable
        caption={`Industries that pay most, of those with ${fewestJobs} jobs and more`}
        columns={[{ name: 'Industry' }, { name: 'Median' }, { name: 'Jobs' }]}
        groups={[paying.slice(0, most).map(one => ({ name: one.name, cells: [median(one), sayJobs(one)] }))]}
      />
    </div>
  )
}
