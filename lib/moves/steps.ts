import { educationLevels, educationRank } from '#lib/occupations/education'
import { formatDollars, formatPercentChange } from '#lib/occupations/money'
import { sayBesideEducation } from '#lib/occupations/way-in'
import { formatWage, payInOneUnit, sayUnit } from '#lib/pay/pay'
import type { Entry } from '#lib/work/entries'

/** What a move asks of education: “Same usual education: bachelor's degree”, “Two steps up: …”. */
export function sayEducationStep(from: Entry, to: Entry): string {
  const rank = educationRank(to.occupation?.projection?.education)
  if (rank === undefined) return 'Usual education not given'
  const name = educationLevels[rank]?.name ?? ''
  const level = `${name.charAt(0).toLowerCase()}${name.slice(1)}`
  const own = educationRank(from.occupation?.projection?.education)
  if (own === undefined) return `Usual education: ${level}`
  if (rank === own) return `Same usual education: ${level}`
  if (rank < own) return `Less is usual: ${level}`
  const steps = rank - own
  return `${counts[steps - 1]} ${steps === 1 ? 'step' : 'steps'} up: ${level}`
}

/** What work asks for beside education: “Also: an apprenticeship”; undefined when nothing. */
export function sayAlsoAsked({ occupation }: Entry): string | undefined {
  const { experience, training } = occupation?.projection ?? {}
  if ([experience, training].every(term => !term || term === 'None')) return undefined
  return occupation?.projection && `also ${sayBesideEducation(occupation.projection)}`
}

const counts = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven']

/**
 * What a move means for pay, median against median: “$12,000 a year more (+18%): $78,000 at the median”. Where a median
 * is only known as a bound, or no unit is shared, no difference is said.
 */
export function sayPayStep(from: Entry, to: Entry): string {
  const { unit, pays } = payInOneUnit([from, to])
  const [own, other] = pays
  if (!other || other.wages.median === null) return 'Pay not released'
  const median = `${formatWage(other.wages.median, other.unit)} ${sayUnit(other.unit)} at the median`
  const mine = own?.wages.median
  const theirs = other.wages.median
  if (!unit || typeof mine !== 'number' || typeof theirs !== 'number') return median
  if (theirs === mine) return `The same: ${median}`
  const gap = formatDollars(Math.round(Math.abs(theirs - mine) * 100) / 100)
  const share = formatPercentChange(((theirs - mine) / mine) * 100)
  return `${gap} ${sayUnit(unit)} ${theirs > mine ? 'more' : 'less'} (${share}): ${median}`
}
