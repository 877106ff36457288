import { educationRank } from '#lib/occupations/education'
import { annualPay } from '#lib/pay/pay'
import { type Entry, getEntries } from '#lib/work/entries'
import { neighborsOf, relatedByOnet } from '#lib/work/related'
import type { MoveChoice } from './choice'
import { distanceOf, vectorOf } from './skill-distance'

/** Where the moves come from: the distance of skills; else O*NET's list of related work; else the same SOC group. */
export type Basis = 'skills' | 'O*NET' | 'SOC'
export type Moves = { entries: Entry[]; basis: Basis }

/**
 * Work to which someone could move, the closest first. “All other” occupations are left out, as nobody looks for those.
 * @param from the work that someone leaves; without O*NET skills of its own it gets O*NET's related list, and when that
 * is empty the occupations of its minor group in the classification
 * @param choice what the moves must be; what is not known of one cannot be met
 * @returns at most twelve
 */
export function findMoves(from: Entry, choice: MoveChoice): Moves {
  const { entries, basis } = rankMoves(from)
  const wanted = entries.filter(entry => meets(entry, from, choice))
  return { entries: wanted.slice(0, most), basis }
}

function rankMoves(from: Entry): Moves {
  const vector = from.occupation && vectorOf(from.occupation)
  const others = getEntries().filter(entry => isMove(from, entry))
  if (vector) {
    const measured = others.flatMap(entry => {
      const other = entry.occupation && vectorOf(entry.occupation)
      return other ? [{ entry, distance: distanceOf(vector, other) }] : []
    })
    measured.sort((a, b) => a.distance - b.distance)
    return { entries: measured.map(({ entry }) => entry), basis: 'skills' }
  }
  const related = relatedByOnet(from).filter(entry => isMove(from, entry))
  if (related.length > 0) return { entries: related, basis: 'O*NET' }
  return { entries: neighborsOf(from).filter(entry => isMove(from, entry)), basis: 'SOC' }
}

function isMove(from: Entry, { soc, title }: Entry): boolean {
  return soc !== from.soc && !title.toLowerCase().endsWith(', all other')
}

function meets(entry: Entry, from: Entry, { education, pay, profiles }: MoveChoice): boolean {
  if (profiles && !entry.career) return false
  if (education && !isAtMost(rankOf(entry), rankOf(from))) return false
  return !pay || isAtMost(annualPay(from), annualPay(entry))
}

function rankOf({ occupation }: Entry): number | undefined {
  return educationRank(occupation?.projection?.education)
}

function isAtMost(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one <= other
}

const most = 12
