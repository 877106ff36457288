import { PayRange } from '#components/pay/pay-range'
import { formatMonth } from '#lib/calendar'
import type { Career } from '#lib/careers/schema'
import { getAllOccupationsTotal, getSources } from '#lib/occupations/catalog'
import type { Occupation } from '#lib/occupations/occupation'
import { amountOf, formatWage, payIn, payOf } from '#lib/pay/pay'
import { toMarks } from '#lib/pay/range-layout'
import { percentiles } from '#lib/percentiles'

/** The picture of pay, as the profile has it; nothing where no pay is known. */
export function PayPicture({ career, occupation }: { career: Career; occupation?: Occupation }) {
  const pay = payOf({ career, occupation })
  if (!pay) return
  const { unit, wages, named } = pay
  const all = payIn({ occupation: getAllOccupationsTotal() }, unit)?.wages.median
  const value = amountOf(all)
  const when = named ? `${named.area}, ${formatMonth(named.month)}` : getSources().wages[0]?.edition
  const caption = `Pay a ${unit} before tax, ${when}`
  const said = percentiles.flatMap(({ key, name }) => {
    return wages[key] === null ? [] : [`${name.toLowerCase()} ${formatWage(wages[key], unit)}`]
  })
  return (
    <PayRange
      caption={caption}
      description={`${caption}: ${said.join(', ')}.`}
      marks={toMarks(pay)}
      all={value === undefined || all === undefined ? undefined : { value, label: formatWage(all, unit) }}
    />
  )
}
