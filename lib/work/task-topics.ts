import type { DetailRecord } from '#lib/occupations/detail-schemas'

const animals = /\b(?:animals?|pets?|dogs?|cats?|horses?|livestock|cattle|fish|wildlife|birds?)\b/i
const meat = /\b(?:slaughter\w*|carcass\w*|meats?|hides?)\b/i
const children = /\b(?:child|children|infants?|toddlers?|babies|youths?)\b/i
/** Teachers from preschool to high school: their tasks speak of students. */
const schools = /^25-2/

/**
 * The occupations whose tasks are about animals or children, by the rules that `traits.ts` states. The tasks are 2 MB, so
 * what the rules find is kept in `task-topics.json`; its test runs them again.
 */
export function findTopics(records: DetailRecord<'tasks'>[]): { animals: string[]; children: string[] } {
  // Of an occupation that O*NET describes in parts, one part would speak for all.
  const rated = records.flatMap(({ soc, of: [only, another] }) => (only && !another ? { soc, tasks: only.core } : []))
  return {
    animals: rated
      .filter(({ tasks }) => {
        const count = tasks.filter(task => animals.test(task) && !meat.test(task)).length
        return count >= 3 && count >= tasks.length / 3
      })
      .map(({ soc }) => soc),
    children: rated
      .filter(({ tasks, soc }) => schools.test(soc) || tasks.filter(task => children.test(task)).length >= 3)
      .map(({ soc }) => soc),
  }
}
