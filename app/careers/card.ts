import type { Fact } from '#components/profile/glance'
import type { Card } from '#components/work/career-cards'
import { growthDirection, growthWords } from '#lib/occupations/growth'
import { formatWage, payOf, sayUnit } from '#lib/pay/pay'
import { sparkOf } from '#lib/pay/spark'
import { compareHref } from '#lib/site'
import type { Entry } from '#lib/work/entries'
import { formatOccupation } from '#lib/work/format-occupation'

/** An entry as a card. `matched` is the other title under which the reader looked for it. */
export function toCard({ entry, matched }: { entry: Entry; matched?: string }): Card {
  const { id, href, title, career } = entry
  return {
    href,
    title,
    note: noteOf(entry, matched),
    text: career?.text,
    spark: sparkOf(entry),
    facts: [payFact(entry), ...outlookOf(entry)],
    compare: compareHref([id]),
  }
}

function noteOf({ career }: Entry, matched?: string): string | undefined {
  const match = matched && (career?.also.includes(matched) ? `also called ${matched}` : `matches “${matched}”`)
  const notes = [match, career ? undefined : 'official occupation, figures only'].filter(note => note !== undefined)
  return notes.length > 0 ? notes.join(' · ') : undefined
}

function payFact(entry: Entry): Fact {
  const label = 'Typical pay'
  const pay = payOf(entry)
  if (!pay) return { label, value: 'pay not measured' }
  if (pay.wages.median === null) return { label, value: 'pay not released' }
  return { label, value: formatWage(pay.wages.median, pay.unit), note: sayUnit(pay.unit) }
}

/** “$97,550 a year”, or why nothing is said. */
export function sayPay(entry: Entry): string {
  const { value, note } = payFact(entry)
  return note ? `${value} ${note}` : value
}

function outlookOf({ occupation }: Entry): Card['facts'] {
  if (!occupation?.projection) return []
  const { change, education } = formatOccupation(occupation)
  return [
    { label: 'Usual way in', value: education },
    {
      label: `Jobs by ${occupation.projection.to}`,
      value: change,
      note: `jobs, ${growthWords(occupation.projection)}`,
      growth: growthDirection(occupation.projection),
    },
  ]
}
