import { ComparePay } from '#components/compare/pay'
import { CompareTable } from '#components/compare/table'
import { findBest } from '#lib/compare/facts'
import { noteCell, sayJobs, sayMedian, sayRange } from '#lib/local-pay/in-words'
import { getAllOccupationsTotal, getSources } from '#lib/occupations/catalog'
import { formatDollars } from '#lib/occupations/money'
import type { Wage } from '#lib/occupations/wage-file'
import { amountOf, formatWage, type Pay, payIn, payInOneUnit, payOf, sayUnit } from '#lib/pay/pay'
import { placeOnScale, scaleTicks, toBar } from '#lib/pay/scale'
import { percentiles } from '#lib/percentiles'
import type { Area } from '#lib/places/area'
import { sayArea } from '#lib/places/areas'
import type { Cell } from '#lib/places/cell'
import { cellIn } from '#lib/places/cells'
import type { Entry } from '#lib/work/entries'
import { localEntry } from '#lib/work/local-entry'
import { toColumns } from './chosen'

/** Pay as a table, with the figures of the place first; the picture of it stands at the top of the page. */
export function PayPart({ entries, place }: Props) {
  const { unit, pays } = payInOneUnit(entries)
  const cells = place ? entries.map(({ soc }) => cellIn(place, soc)) : []
  const notes = entries.flatMap(({ title }, n) => (place ? noteCell(cells[n], `${title} in ${sayArea(place)}`) : []))
  return (
    <>
      <h2 id="pay">Pay in figures</h2>
      <CompareTable
        label="Pay side by side"
        careers={toColumns(entries, place)}
        unknown="Not released"
        facts={[
          ...(place ? localFacts(cells, place) : []),
          ...percentiles.map(({ key, sentence }) => ({
            name: place ? `${sentence}, nation` : sentence,
            note: unit && sayUnit(unit),
            cells: pays.map(pay => (pay && pay.wages[key] !== null ? [{ text: sayWage(pay, key, unit) }] : [])),
            best:
              unit &&
              findBest(
                pays.map(pay => toExact(pay?.wages[key])),
                'highest',
              ),
          })),
        ]}
      />
      {notes.map(note => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      <p className="note">
        These are people who do the work now, new and experienced together. A percentile is not years of experience.
      </p>
    </>
  )
}

/** A wage that is only known as a bound is not held against others: it could be any amount above. */
function toExact(wage: Wage | undefined): number | undefined {
  return typeof wage === 'number' ? wage : undefined
}

/** What is published of each in a place. */
function localFacts(cells: (Cell | undefined)[], place: Area) {
  const name = sayArea(place)
  const say = (text: (cell: Cell) => string) => cells.map(cell => [{ text: cell ? text(cell) : 'no figures' }])
  const withUnit = (text: string, { unit }: Cell) => (text.startsWith('$') && unit ? `${text} ${sayUnit(unit)}` : text)
  return [
    { name: `In ${name}: half earn more, half less`, cells: say(cell => withUnit(sayMedian(cell), cell)) },
    { name: `In ${name}: eight in ten earn`, cells: say(cell => withUnit(sayRange(cell, 'p10', 'p90'), cell)) },
    { name: `Jobs in ${name}`, cells: say(sayJobs) },
  ]
}

/** The ranges of pay on the one scale, with the median of each in words; those of a place below the nation's. */
export function PayPicture({ entries, place }: Props) {
  const { unit, pays } = payInOneUnit(entries)
  const all = unit && amountOf(payIn({ occupation: getAllOccupationsTotal() }, unit)?.wages.median)
  if (!unit) return <p>No pay is released in a unit that all of them share, so there is no picture of it.</p>
  return (
    <ComparePay
      caption={`Pay ${sayUnit(unit)}, ${getSources().wages[0]?.edition}: the middle half stronger, the line is the median`}
      rows={entries.flatMap((entry, index) => [
        { id: entry.id, title: entry.title, ...sayPay(pays[index]) },
        ...(place
          ? [{ id: `${entry.id} there`, title: `${entry.title} in ${sayArea(place)}`, ...payThere(entry, place) }]
          : []),
      ])}
      ticks={scaleTicks(unit).map(({ at, amount }) => ({ at, label: formatDollars(amount) }))}
      all={all === undefined ? undefined : { at: placeOnScale(all, unit), label: formatDollars(all) }}
    />
  )
}

/** By the hour where only that is released there; both stand on the one scale. */
function payThere(entry: Entry, place: Area) {
  const local = localEntry(entry, place)
  return local ? sayPay(payOf(local)) : { median: 'No figures' }
}

type Props = { entries: Entry[]; place?: Area }

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
