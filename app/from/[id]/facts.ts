import { getSources } from '#lib/occupations/catalog'
import { formatWage, payOf, sayUnit } from '#lib/pay/pay'
import type { Entry } from '#lib/work/entries'

/** What the work that someone leaves pays and asks for: against this each move is held. */
export function findFacts(entry: Entry) {
  const pay = payOf(entry)
  const { education } = entry.occupation?.projection ?? {}
  const edition = getSources().wages[0]?.edition
  return [
    {
      label: 'Pay now',
      value: pay?.wages.median ? formatWage(pay.wages.median, pay.unit) : 'Not released',
      note: pay ? `${sayUnit(pay.unit)}, median, ${pay.named ? 'as the profile names it' : edition}` : undefined,
    },
    { label: 'Usual education', value: education ?? 'Not given', note: education ? 'typical for entry' : undefined },
  ]
}
