import { PayRange } from '#components/pay/pay-range'
import { formatMonth } from '#lib/calendar'
import type { Career } from '#lib/careers/schema'
import { getAllOccupationsTotal, getSources } from '#lib/occupations/catalog'
import type { Occupation } from '#lib/occupations/occupation'
import { amountOf, payIn, payOf } from '#lib/pay/pay'
import { toPicture } from '#lib/pay/picture'

/** The picture of pay, as the profile has it; nothing where no pay is known. */
export function PayPicture({ career, occupation }: { career: Career; occupation?: Occupation }) {
  const pay = payOf({ career, occupation })
  if (!pay) return
  const { unit, named } = pay
  const all = amountOf(payIn({ occupation: getAllOccupationsTotal() }, unit)?.wages.median)
  const when = named ? `${named.area}, ${formatMonth(named.month)}` : getSources().wages[0]?.edition
  return <PayRange {...toPicture(pay, `Pay a ${unit} before tax, ${when}`, all)} />
}
