import { PayDots } from '#components/pay/pay-dots'
import { getAllOccupationsTotal, getSources } from '#lib/occupations/catalog'
import { formatAnnual } from '#lib/occupations/money'
import type { Occupation } from '#lib/occupations/occupation'
import { readableTitle } from '#lib/occupations/title'
import { amountOf, annualPay, payIn } from '#lib/pay/pay'
import { placeOnScale, scaleTop } from '#lib/pay/scale'
import { dotStep, layOutDots } from '#lib/pay/spark'
import { formatOccupation } from '#lib/work/format-occupation'

/** The median pay of each occupation of a field as a dot, and sentences on where the dots stand. */
export function PayPicture({ occupations }: { occupations: Occupation[] }) {
  const { dots, beyond } = layOutDots(occupations.map(occupation => ({ occupation })))
  const [source] = getSources().wages
  const all = amountOf(payIn({ occupation: getAllOccupationsTotal() }, 'year')?.wages.median)
  const count = dots.length + beyond.length
  if (count === 0 || all === undefined || !source) return
  const above = beyond.length + dots.filter(({ work }) => (annualPay(work) ?? 0) > all).length
  const sentences = [
    `Each dot is one occupation, at its median pay in ${source.edition} in steps of ${formatAnnual(dotStep)}.`,
    `The line is the median of all work in the country, ${formatAnnual(all)}: ${above} of ${count} occupations pay more.`,
    beyond.length > 0 &&
      `${beyond.length} pay ${formatAnnual(scaleTop)} or more; the arrow stands for ${beyond.length === 1 ? 'it' : 'them'}.`,
    count < occupations.length && `${occupations.length - count} with no median for a year have no dot.`,
  ].filter(sentence => sentence !== false)
  return (
    <PayDots
      sentence={sentences.join(' ')}
      dots={dots.map(({ work, at, row }) => ({ at, row, title: nameWithPay(work.occupation) }))}
      beyond={beyond.length > 0 ? beyond.map(({ occupation }) => nameWithPay(occupation)).join('\n') : undefined}
      all={placeOnScale(all, 'year')}
    />
  )
}

function nameWithPay(occupation: Occupation): string {
  return `${readableTitle(occupation.title)}: ${formatOccupation(occupation).median}`
}
