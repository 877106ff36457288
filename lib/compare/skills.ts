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

/** What each of the 35 skills that O*NET measures is, in a few plain words. */
export const skillWords: Record<string, string> = {
  'Active Learning': 'seeing what new facts mean for the work',
  'Active Listening': 'giving full attention and asking good questions',
  'Complex Problem Solving': 'working out problems that have no ready answer',
  Coordination: 'fitting your work to what others do',
  'Critical Thinking': 'weighing the good and bad sides of an idea',
  'Equipment Maintenance': 'keeping machines in good order',
  'Equipment Selection': 'choosing the right tools for a job',
  Installation: 'setting up equipment, machines or programs',
  Instructing: 'teaching others how to do something',
  'Judgment and Decision Making': 'weighing costs and gains, then choosing',
  'Learning Strategies': 'choosing how best to learn or teach something',
  'Management of Financial Resources': 'deciding how money is spent, and keeping track of it',
  'Management of Material Resources': 'getting equipment and supplies, and seeing to their use',
  'Management of Personnel Resources': 'leading and developing the people who do the work',
  Mathematics: 'using math to solve problems',
  Monitoring: 'checking how well you, others or a group are doing',
  Negotiation: 'bringing people together who disagree',
  'Operation and Control': 'running machines or systems',
  'Operations Analysis': 'finding out what a product or design must do',
  'Operations Monitoring': 'watching dials and displays to see that machines run well',
  Persuasion: 'changing what others think or do',
  Programming: 'writing computer programs',
  'Quality Control Analysis': 'testing products or work to judge their quality',
  'Reading Comprehension': 'understanding texts written for the job',
  Repairing: 'mending machines or systems',
  Science: 'using scientific rules and methods',
  'Service Orientation': 'looking for ways to help people',
  'Social Perceptiveness': 'noticing how people react, and why',
  Speaking: 'telling others what they need to know',
  'Systems Analysis': 'working out how a system runs and what would change it',
  'Systems Evaluation': 'finding signs of how well a system does, and improving it',
  'Technology Design': 'shaping tools and technology to fit what people need',
  'Time Management': 'using your own time and that of others well',
  Troubleshooting: 'finding out why something does not work',
  Writing: 'putting things in writing for those who need them',
}
