import type { Skill } from '#lib/occupations/occupation'

/**
 * For each list of skills, those that only it has near the top: among its ten most important, and at least half a point
 * more important than in every other list. O*NET's scores are means of a few raters, so less of a gap says little.
 * @param lists the skills of two or more occupations, the most important first
 * @returns the names, at most three for each list, the most important first
 */
export function findOwnSkills(lists: Skill[][]): string[][] {
  return lists.map((own, index) => {
    const others = lists.filter((_, place) => place !== index)
    const apart = own.slice(0, top).filter(skill => others.every(other => isBelow(skill, other)))
    return apart.slice(0, most).map(({ name }) => name)
  })
}

const top = 10
const most = 3
const gap = 0.5

/** False when the score is not known there: then nothing can be said. */
function isBelow({ name, importance }: Skill, other: Skill[]): boolean {
  const same = other.find(skill => skill.name === name)
  return same !== undefined && importance - same.importance >= gap
}
