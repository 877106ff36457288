import { hollandTypes, type PerType } from '#lib/interests/holland-types'

const words: Record<keyof PerType, string> = {
  realistic: 'hands-on work',
  investigative: 'finding things out',
  artistic: 'making new things',
  social: 'helping and teaching',
  enterprising: 'leading and selling',
  conventional: 'order and detail',
}

/**
 * The interests that lead in work, the strongest first, each with a few words on what it is.
 * @param interests O*NET's six scores, from 1 to 7
 * @returns the highest, and up to two more that reach 4, the middle of the scale
 */
export function leadingInterests(interests: PerType): { name: string; words: string }[] {
  const ranked = hollandTypes.toSorted((one, other) => interests[other.key] - interests[one.key])
  const leading = ranked.filter(({ key }, index) => index === 0 || (index < 3 && interests[key] >= middle))
  return leading.map(({ key, name }) => ({ name, words: words[key] }))
}

const middle = 4
