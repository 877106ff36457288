import { type Percentile, percentiles } from '#lib/percentiles'
import { amountOf, formatWage, type Pay } from './pay'

/** A percentile: its amount, how it reads, and whether the source gives only a lower bound. */
export type Mark = { key: Percentile; amount: number; label: string; open?: boolean }
export type Label = {
  at: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  value: string
  name: string
  main?: boolean
}

const names = Object.fromEntries(percentiles.map(({ key, share }) => [key, share]))
const rows = [98, 134, 170, 206, 242]
/** In percent: as much as a name takes where a reader sets wide letters on a screen of 320 px. */
const widest = 40

/** The percentiles of pay that are known, for the picture. */
export function toMarks({ wages, unit }: Pay): Mark[] {
  return percentiles.flatMap(({ key }) => {
    const wage = wages[key]
    const amount = amountOf(wage)
    if (amount === undefined) return []
    const mark = { key, amount, label: formatWage(wage, unit) }
    return [typeof wage === 'number' ? mark : { ...mark, open: true }]
  })
}

/** Places in percent of the width; labels of one row never meet, down to a width of 280 px with wide letters. */
export function layOut(marks: Mark[], all?: { value: number }) {
  const open = marks.some(mark => mark.open)
  const top = Math.max(...marks.map(({ amount }) => amount), all?.value ?? 0) * (open ? 1.12 : 1.03)
  const place = (amount: number) => Math.round((amount / top) * 1000) / 10
  const find = (key: Mark['key']) => marks.find(mark => mark.key === key)
  const at = (key: Mark['key']) => {
    const mark = find(key)
    return mark && place(mark.amount)
  }
  const labels = partEnds(marks.map(mark => toLabel(mark, place(mark.amount))))
  const lowest = Math.max(...labels.map(({ y }) => y), 0)
  const allY = (rows.find(y => y > lowest) ?? 242) + 2
  return {
    low: Math.min(...marks.map(({ amount }) => place(amount))),
    high: open ? 100 : Math.max(...marks.map(({ amount }) => place(amount))),
    lowInner: at('p25'),
    highInner: find('p75')?.open ? 100 : at('p75'),
    labels,
    allLabel: all && {
      at: place(all.value),
      y: allY,
      anchor: place(all.value) < 50 ? ('start' as const) : ('end' as const),
    },
    height: (all ? allY : lowest + 15) + 8,
  }
}

/** Where both outer names run to the left, the right one may reach the other: it goes below all. */
function partEnds(labels: Label[]): Label[] {
  const [first, last] = [labels[0], labels.at(-1)]
  const meet = first?.anchor === 'end' && last?.anchor === 'end' && first.y === last.y && last.at - first.at < widest
  return meet && last ? [...labels.slice(0, -1), { ...last, y: rows[3] ?? 206 }] : labels
}

function toLabel({ key, label, open }: Mark, at: number): Label {
  const share = names[key] ?? ''
  const name = open && key !== 'median' ? share.replace(/ earn.*/, ' earn more') : share
  const text = { at, value: label, name }
  if (key === 'median') return { ...text, y: 33, anchor: at < 25 ? 'start' : at > 75 ? 'end' : 'middle', main: true }
  const low = key === 'p10' || key === 'p25'
  const outside = low ? at < 27 : at > 73
  const anchor = low === outside ? 'start' : 'end'
  const row = key === 'p10' || key === 'p90' ? 0 : outside ? 2 : 1
  return { ...text, y: rows[row] ?? 98, anchor }
}
