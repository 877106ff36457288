import type { Fact } from '#components/profile/glance'
import type { Card } from '#components/work/career-cards'
import { hintCell, sayJobs } from '#lib/local-pay/in-words'
import { growthDirection, growthWords } from '#lib/occupations/growth'
import { formatWage, payOf, sayUnit } from '#lib/pay/pay'
import { sparkOf } from '#lib/pay/spark'
import type { Area } from '#lib/places/area'
import { sayArea } from '#lib/places/areas'
import type { Cell } from '#lib/places/cell'
import { compareHref, payAtHref } from '#lib/site'
import { getCareerText } from '#lib/work/career-summary'
import type { Entry } from '#lib/work/entries'
import { formatOccupation } from '#lib/work/format-occupation'

/**
 * An entry as a card. `matched` is the other title under which the reader looked for it. With a place the entry is the one
 * of that place, and so are its pay and jobs.
 */
export function toCard({ entry, matched }: { entry: Entry; matched?: string }, place?: Area): Card {
  const { id, href, title, career, soc, cell } = entry
  return {
    href,
    title,
    note: noteOf(entry, matched),
    text: career && getCareerText(career.slug),
    spark: sparkOf(entry),
    facts: place && cell ? localFacts(entry, cell, place) : [payFact(entry), ...outlookOf(entry)],
    hint: cell && hintCell(cell).join('; '),
    compare: compareHref([id], place?.slug),
    local: place && { href: payAtHref(soc, place.slug), name: `Pay in ${sayArea(place)}` },
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

/** What a place pays for the work, by the cell that the whole list is sorted by, and how many jobs it has there. */
function localFacts(entry: Entry, cell: Cell, place: Area): Card['facts'] {
  const name = sayArea(place)
  const { median } = cell.wages
  const unit = cell.unit ?? 'year'
  const pay = median === null ? { value: 'pay not released' } : { value: formatWage(median, unit), note: sayUnit(unit) }
  const jobs = cell.jobs === null ? { value: 'jobs not released' } : { value: sayJobs(cell), note: 'jobs there' }
  return [
    { label: `Typical pay in ${name}`, ...pay },
    { label: `Jobs in ${name}`, ...jobs },
    ...outlookOf(entry).slice(0, 1),
  ]
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
