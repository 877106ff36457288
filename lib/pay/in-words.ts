import { formatDollars, formatPercent } from '#lib/occupations/money'
import { amountOf, type Paid, payInOneUnit, sayUnit } from './pay'

/** Who earns most at the median, and how much more than each other; undefined when fewer than two are known. */
export function sayPayDifference(entries: (Paid & { title: string })[]): string | undefined {
  const { unit, pays } = payInOneUnit(entries)
  if (!unit) return pays.filter(Boolean).length > 1 ? mixed : undefined
  const known = entries.flatMap(({ title }, index) => {
    const median = pays[index]?.wages.median
    const amount = amountOf(median)
    return amount === undefined ? [] : [{ title, amount, open: typeof median === 'object' }]
  })
  const [first, ...others] = known.sort((one, other) => other.amount - one.amount)
  if (!first || others.length === 0) return
  const same = others.filter(({ amount, open }) => amount === first.amount && open === first.open)
  const lower = others.filter(one => !same.includes(one))
  const names = list([first, ...same].map(({ title }) => title))
  const lead = `Highest median pay: ${names}, ${first.open ? 'at least ' : ''}${formatDollars(first.amount)} ${sayUnit(unit)}.`
  if (lower.length === 0) return first.open ? `${lead} No exact amounts are released above that.` : lead
  const gaps = lower.map(({ title, amount }) => {
    const share = formatPercent(((first.amount - amount) / amount) * 100)
    return `${formatDollars(round(first.amount - amount))} (${share}) more than ${title}`
  })
  return `${lead} That is ${first.open ? 'at least ' : ''}${list(gaps)}.`
}

const mixed = 'One is paid by the hour and another by the year in the release, so their pay cannot be compared.'

/** Cents differ in their last digits when they are subtracted. */
function round(amount: number): number {
  return Math.round(amount * 100) / 100
}

function list(names: string[]): string {
  return new Intl.ListFormat('en-US').format(names)
}
