import type { Move } from '#components/work/move-list'
import { findMissing, findShared } from '#lib/moves/skills'
import { sayAlsoAsked, sayEducationStep, sayPayStep } from '#lib/moves/steps'
import { compareHref } from '#lib/site'
import type { Entry } from '#lib/work/entries'

/** What the list says of a move from one entry to another. */
export function toMove(from: Entry, to: Entry): Move {
  return {
    id: to.id,
    href: to.href,
    title: to.title,
    hasProfile: to.career !== undefined,
    isRelated: from.occupation?.related.includes(to.soc) === true,
    education: sayEducationStep(from, to),
    also: sayAlsoAsked(to),
    pay: sayPayStep(from, to),
    ...skillsOf(from, to),
    compareHref: compareHref([from.id, to.id]),
  }
}

function skillsOf(from: Entry, to: Entry): Pick<Move, 'shared' | 'missing'> {
  const own = from.occupation?.skills ?? []
  const target = to.occupation?.skills ?? []
  if (own.length === 0 || target.length === 0) return {}
  return {
    shared: findShared(own, target).map(({ name }) => ({ name: name.toLowerCase() })),
    missing: findMissing(own, target).map(({ name, from, to }) => ({
      name: name.toLowerCase(),
      note: `${from.toFixed(1)} → ${to.toFixed(1)}`,
    })),
  }
}
