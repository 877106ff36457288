import type { Move } from '#components/work/move-list'
import { sayJobs } from '#lib/local-pay/in-words'
import { sayDemand } from '#lib/moves/demand-words'
import { ownDemands } from '#lib/moves/demands'
import { isStepAway } from '#lib/moves/preparation'
import { findMissing, findShared } from '#lib/moves/skills'
import { sayPayStep, sayWay } from '#lib/moves/steps'
import { sparkOf } from '#lib/pay/spark'
import type { Area } from '#lib/places/area'
import { sayArea } from '#lib/places/areas'
import { compareHref } from '#lib/site'
import type { Entry } from '#lib/work/entries'

/** What the list says of a move from one entry to another; both have the pay of the place where there is one. */
export function toMove(from: Entry, to: Entry, place?: Area): Move {
  const { shared, missing } = compareDemands(from, to)
  const way = sayWay(from, to)
  const more = missing && missing.length > 0 ? [`more ${list.format(missing)}`] : []
  return {
    id: to.id,
    href: to.href,
    title: to.title,
    tags: [
      ...(to.career ? ['With a story'] : []),
      ...(isStepAway(from.occupation, to.occupation) ? ['A step away'] : []),
    ],
    pay: sayPayStep(from, to),
    spark: sparkOf(to),
    jobs: place && to.cell ? `${sayJobs(to.cell)} jobs in ${sayArea(place)}` : undefined,
    bring: shared ?? sayTie(from, to),
    need: [...way, ...more].join('; '),
    how: to.career
      ? { href: `${to.href}#steps`, name: 'How to become one' }
      : { href: `${to.href}#education`, name: 'School and training' },
    compareHref: compareHref([from.id, to.id], place?.slug),
  }
}

/** Skills and knowledge that are shared, in words, and those that the new work takes more of; nothing where none are known. */
function compareDemands(from: Entry, to: Entry): { shared?: string; missing?: string[] } {
  const [own, target] = [from, to].map(({ occupation }) => (occupation ? ownDemands(occupation) : []))
  if (!own?.length || !target?.length) return {}
  const shared = findShared(own, target).map(({ name }) => sayDemand(name))
  return {
    shared: shared.length > 0 ? list.format(shared) : 'little of what matters most there, by O*NET’s scores',
    missing: findMissing(own, target).map(({ name }) => sayDemand(name)),
  }
}

function sayTie(from: Entry, to: Entry): string {
  const isNamed = from.occupation?.related.includes(to.soc) || to.occupation?.related.includes(from.soc)
  return isNamed
    ? 'work that O*NET calls related; it has no scores of the skills yet'
    : 'work of a near kind; O*NET has no scores of the skills yet'
}

const list = new Intl.ListFormat('en-US')
