import { PayDots } from '#components/pay/pay-dots'
import { getAllOccupationsTotal, getSources } from '#lib/occupations/catalog'
import { formatAnnual } from '#lib/occupations/money'
import type { Occupation } from '#lib/occupations/occupation'
import { readableTitle } from '#lib/occupations/title'
import { amountOf, annualPay } from '#lib/pay/pay'
import { layOutDots, placeOf } from '#lib/pay/spark'

/** The median pay of each occupation of a field as a dot, and a sentence on where the dots stand. */
export function PayPicture({ occupations }: { occupations: Occupation[] }) {
  const { dots, rows } = layOutDots(occupations.map(occupation => ({ occupation })))
  const [edition] = getSources().wages
  const all = amountOf(getAllOccupationsTotal().releases[0]?.annual?.median)
  if (dots.length === 0 || all === undefined || !edition) return
  const above = dots.filter(({ work }) => (annualPay(work) ?? 0) > all).length
  const left = occupations.length - dots.length
  const medianOf = (occupation: Occupation) => formatAnnual(occupation.releases[0]?.annual?.median ?? null)
  const sentence = `Each dot is the median pay of one occupation in ${edition.edition}. ${above} of ${dots.length} pay more than ${formatAnnual(all)}, the median of all work in the country.${left > 0 ? ` ${left} more have no pay by the year and no dot.` : ''}`
  return (
    <PayDots
      sentence={sentence}
      dots={dots.map(({ work: { occupation }, ...dot }) => ({
        ...dot,
        title: `${readableTitle(occupation.title)}: ${medianOf(occupation)}`,
      }))}
      rows={rows}
      all={placeOf(all)}
    />
  )
}
