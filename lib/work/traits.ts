import { getDetail } from '#lib/occupations/details'
import { getElements } from '#lib/occupations/work-context'
import type { Entry } from './entries'
import topics from './task-topics.json' with { type: 'json' }

/** From this average on, of answers on O*NET’s scales of 1 to 5, something is said to be usual in the work. */
const usual = 4
/** From this importance on, of 1 to 5, mathematics is said to matter in the work. */
const important = 3.5

/**
 * What work is like, as far as official data says it; `name` also stands behind “work that is:”, and `rule` says which
 * work has the trait.
 */
export const traits = [
  {
    slug: 'outdoors',
    name: 'Outdoors',
    rule: `time outdoors in any weather averages ${usual} or more on O*NET’s scale of 1 to 5`,
  },
  {
    slug: 'on-your-feet',
    name: 'Mostly on your feet',
    rule: `time spent standing averages ${usual} or more on O*NET’s scale of 1 to 5`,
  },
  {
    slug: 'sitting',
    name: 'Mostly sitting',
    rule: `time spent sitting averages ${usual} or more on O*NET’s scale of 1 to 5`,
  },
  {
    slug: 'hands',
    name: 'Hands-on',
    rule: 'Realistic (tools, machines, plants, animals) is the strongest of O*NET’s six interests',
  },
  {
    slug: 'helping',
    name: 'Helping and teaching',
    rule: 'Social (helping, teaching, caring) is the strongest of O*NET’s six interests',
  },
  {
    slug: 'creative',
    name: 'Creative',
    rule: 'Artistic (words, pictures, sound, shape) is the strongest of O*NET’s six interests',
  },
  {
    slug: 'numbers',
    name: 'With numbers',
    rule: `O*NET rates the importance of mathematics ${important} or more of 5`,
  },
  {
    slug: 'animals',
    name: 'With animals',
    rule: 'a third of O*NET’s core tasks, and at least three, name animals; tasks about slaughter and meat do not count',
  },
  {
    slug: 'children',
    name: 'With children',
    rule: 'at least three of O*NET’s core tasks name children or young people; and all teachers from preschool to high school',
  },
] as const

export type Trait = (typeof traits)[number]['slug']

/** The traits of an entry: their slugs, none where the data in hand says nothing. */
export function traitsOf({ soc, occupation }: Entry): Trait[] {
  const found = traits.map(({ slug }) => slug).filter(slug => has[slug]?.(soc))
  const strongest = strongestInterest(occupation?.interests)
  const math = occupation?.skills.find(({ name }) => name === 'Mathematics')?.importance ?? 0
  return [
    ...found,
    ...(strongest ? (ofInterest[strongest] ?? []) : []),
    ...(math >= important ? (['numbers'] as const) : []),
  ]
}

const ofInterest: Record<string, Trait[]> = { realistic: ['hands'], social: ['helping'], artistic: ['creative'] }

const has: Partial<Record<Trait, (soc: string) => boolean>> = {
  outdoors: soc => average(soc, 'outdoors_exposed_to_weather') >= usual,
  'on-your-feet': soc => average(soc, 'standing') >= usual,
  sitting: soc => average(soc, 'sitting') >= usual,
  animals: soc => topics.animals.includes(soc),
  children: soc => topics.children.includes(soc),
}

/** The average of an element of work context; 0 where it is not known, or known only of parts of the occupation. */
function average(soc: string, element: string): number {
  const [only, another] = getDetail('work-context', soc)?.of ?? []
  return (only && !another && only.averages[getElements().indexOf(element)]) || 0
}

/** The interest with the highest score; none where two share it. */
function strongestInterest(scores: Record<string, number> = {}): string | undefined {
  const [first, second] = Object.entries(scores).sort(([, a], [, b]) => b - a)
  return first && first[1] !== second?.[1] ? first[0] : undefined
}
