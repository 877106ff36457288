import type { Skill } from '#lib/occupations/occupation'

/** A skill or an area of knowledge, how much of it the work at hand uses and how much the other work does, on O*NET's scale from 0 to 7. */
export type SkillStep = { name: string; from: number; to: number }

/**
 * What someone brings along: skills that are important in both kinds of work and of which the new one does not ask
 * clearly more.
 * @returns at most three, those that matter most in the new work first
 */
export function findShared(own: Skill[], target: Skill[]): SkillStep[] {
  const shared = pair(own, target).filter(
    ({ mine, theirs }) => isImportant(mine) && isImportant(theirs) && theirs.level - mine.level < clearly,
  )
  return shared.slice(0, mostShown).map(toStep)
}

/**
 * What someone would have to build up: skills that are important in the new work and of which it asks clearly more.
 * @returns at most three, by the gap in level times the importance in the new work, the widest first
 */
export function findMissing(own: Skill[], target: Skill[]): SkillStep[] {
  const missing = pair(own, target).filter(
    ({ mine, theirs }) => isImportant(theirs) && theirs.level - mine.level >= clearly,
  )
  return missing
    .sort((a, b) => weigh(b) - weigh(a))
    .slice(0, mostShown)
    .map(toStep)
}

/** O*NET's word for an importance of 3 of 5 is “important”. */
function isImportant({ importance }: Skill): boolean {
  return importance >= 3
}

/** Half a point of seven: scores are means of a few raters, so a smaller gap says little. */
const clearly = 0.5
const mostShown = 3

function pair(own: Skill[], target: Skill[]): Pair[] {
  const mine = new Map(own.map(skill => [skill.name, skill]))
  return target.flatMap(theirs => {
    const same = mine.get(theirs.name)
    return same ? [{ mine: same, theirs }] : []
  })
}

function weigh({ mine, theirs }: Pair): number {
  return (theirs.level - mine.level) * theirs.importance
}

function toStep({ mine, theirs }: Pair): SkillStep {
  return { name: theirs.name, from: mine.level, to: theirs.level }
}

type Pair = { mine: Skill; theirs: Skill }
