import { ComparePay } from '#components/compare/pay'
import { CompareTable } from '#components/compare/table'
import { getAllOccupationsTotal, getSources } from '#lib/occupations/catalog'
import { formatDollars } from '#lib/occupations/money'
import { amountOf, formatWage, type Pay, payIn, payInOneUnit, sayUnit } from '#lib/pay/pay'
import { placeOnScale, scaleTicks, toBar } from '#lib/pay/scale'
import { percentiles } from '#lib/percentiles'
import type { Entry } from '#lib/work/entries'

/** The ranges of pay on one scale, and the same numbers as a table. */
export function PayPart({ entries }: { entries: Entry[] }) {
  const { unit, pays } = payInOneUnit(entries)
  return (
    <>
      <h2 id="pay">Pay</h2>
      <PayPicture entries={entries} />
      <CompareTable
        label="Pay side by side"
        careers={entries}
        unknown="Not released"
        facts={percentiles.map(({ key, sentence }) => ({
          name: sentence,
          note: unit && sayUnit(unit),
          cells: pays.map(pay => (pay && pay.wages[key] !== null ? [{ text: sayWage(pay, key, unit) }] : [])),
        }))}
      />
      <p className="note">
        These are people who do the work now, new and experienced together. A percentile is not years of experience.
      </p>
    </>
  )
}

/** The ranges of pay on the one scale, with the median of each in words. */
export function PayPicture({ entries }: { entries: Entry[] }) {
  const { unit, pays } = payInOneUnit(entries)
  const all = unit && amountOf(payIn({ occupation: getAllOccupationsTotal() }, unit)?.wages.median)
  if (!unit) return <p>No pay is released in a unit that all of them share, so there is no picture of it.</p>
  return (
    <ComparePay
      caption={`Pay ${sayUnit(unit)}, ${getSources().wages[0]?.edition}: the middle half stronger, the line is the median`}
      rows={entries.map(({ id, title }, index) => ({ id, title, ...sayPay(pays[index]) }))}
      ticks={scaleTicks(unit).map(({ at, amount }) => ({ at, label: formatDollars(amount) }))}
      all={all === undefined ? undefined : { at: placeOnScale(all, unit), label: formatDollars(all) }}
    />
  )
}

function sayPay(pay: Pay | undefined) {
  if (!pay || pay.wages.median === null) return { median: 'Pay not released', bar: pay && toBar(pay) }
  const { unit, wages } = pay
  const [low, high] = [formatWage(wages.p10, unit), formatWage(wages.p90, unit)]
  const known = wages.p10 !== null && wages.p90 !== null
  return {
    median: `${formatWage(wages.median, unit)} ${sayUnit(unit)}`,
    bar: toBar(pay),
    range: known ? `median; eight in ten earn ${low} to ${high}` : 'median',
  }
}

/** The unit stands in the name of the row where all share it. */
function sayWage({ unit, wages }: Pay, key: keyof Pay['wages'], shared?: Pay['unit']) {
  const wage = formatWage(wages[key], unit)
  return shared ? wage : `${wage} ${sayUnit(unit)}`
}
