import { groupBy } from '#lib/group-by'
import type { Occupation } from '#lib/occupations/occupation'
import { annualPay } from '#lib/pay/pay'
import type { Area } from '#lib/places/area'
import { fewestJobs } from '#lib/places/ranks'
import { processSingleton } from '#lib/process-singleton'
import { type Entry, getEntries } from '#lib/work/entries'
import { localEntry } from '#lib/work/local-entry'
import { namedByProfile, neighborsOf } from '#lib/work/related'
import { type MoveChoice, payChoices } from './choice'
import { gateOf } from './licenses'
import { asksNoMoreSchool, yearsLacking } from './preparation'
import { rankMoves } from './rank'

export type Moves = {
  /** As the reader asked, the closest or the largest raise first; none of them is known to pay less. */
  entries: Entry[]
  /** Those that pay less, where the reader asked for any pay. */
  less: Entry[]
  /** The work that is left, with the pay of the place where there is one. */
  from: Entry
  /**
   * What raises are held against: pay at the place; the nation's, where the place has no figure of the work that is left;
   * nothing, where that pays nothing that is known.
   */
  against: 'place' | 'nation' | 'nothing'
}

const most = 12
/** Beside what O*NET’s lists tie to it, so many of the nearest count as moves, if they need no license and at most a year to prepare for. */
const nearest = 40
const longestUntied = 1
/** The tie of a single way over one other occupation: as loose as none. */
const oneWay = 0.1

/**
 * Work to which people could move from an entry. “All other” occupations are left out, as nobody looks for those.
 * @param from the work that is left; a profile that no official occupation measures has what it calls related itself
 * @param choice what the moves must be; what is not known of one cannot be met
 * @param place where given, only work with at least 100 jobs there, and the pay of the place
 * @returns at most twelve of each kind
 * @throws Error that names file, line and column where the stored file of the place is damaged
 */
export function findMoves(from: Entry, choice: MoveChoice, place?: Area): Moves {
  const own = (place && localEntry(from, place)) ?? from
  const hasLocalPay = own !== from && annualPay(own) !== undefined
  const against = annualPay(from) === undefined ? 'nothing' : !place || !hasLocalPay ? 'nation' : 'place'
  const held = against === 'place' ? own : from
  const pay = annualPay(held)
  const { raise } = payChoices.find(({ value }) => value === choice.pay) ?? payChoices[0]
  const wanted = listMoves(from).flatMap(entry => {
    if (choice.profiles && !entry.career) return []
    if (choice.education && !asksNoMoreSchool(from.occupation, entry.occupation)) return []
    const local = place ? localEntry(entry, place) : entry
    if (!local || (place && (local.cell?.jobs ?? 0) < fewestJobs)) return []
    // Where the place has no pay of the work that is left, pay is held nation against nation.
    const shown = place && against === 'nation' ? { ...entry, cell: local.cell } : local
    return [{ entry: shown, gap: gapOf(pay, annualPay(shown)) }]
  })
  if (choice.order === 'raise') wanted.sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0))
  const entries = wanted.filter(({ gap }) => (pay === undefined ? raise === 0 : gap !== undefined && gap >= raise))
  const less = wanted.filter(({ gap }) => gap !== undefined && gap < 0)
  return {
    entries: entries.slice(0, most).map(({ entry }) => entry),
    less: choice.pay === 'any' ? less.slice(0, most).map(({ entry }) => entry) : [],
    from: held,
    against,
  }
}

/** Every move from an entry, the likeliest first, whatever it pays. */
function listMoves(from: Entry): Entry[] {
  const { occupation } = from
  if (!occupation?.measured) return [...new Set([...namedByProfile(from), ...neighborsOf(from)])].filter(isMove(from))
  const bySoc = groupBy(getEntries(), ({ soc }) => soc)
  return reachableFrom(occupation)
    .flatMap(soc => bySoc.get(soc) ?? [])
    .filter(isMove(from))
}

/** The codes of every move from an occupation, the likeliest first; worked out once, as a page asks for it in many ways. */
function reachableFrom(occupation: Occupation): string[] {
  const known = kept.get(occupation)
  if (known) return known
  const ranked = rankMoves(occupation)
  const near = new Set(
    ranked
      .toSorted((a, b) => a.lack - b.lack)
      .slice(0, nearest)
      .map(({ to }) => to),
  )
  const reachable = ranked
    .filter(
      ({ to, tie }) =>
        tie > oneWay || ((tie > 0 || near.has(to)) && !gateOf(to.soc) && yearsLacking(occupation, to) <= longestUntied),
    )
    .map(({ to }) => to.soc)
  kept.set(occupation, reachable)
  return reachable
}

const kept = processSingleton('moves', () => new WeakMap<Occupation, string[]>())

function isMove(from: Entry) {
  return ({ soc, title }: Entry) => soc !== from.soc && !title.toLowerCase().endsWith(', all other')
}

function gapOf(own: number | undefined, other: number | undefined): number | undefined {
  return own === undefined || other === undefined ? undefined : other - own
}
