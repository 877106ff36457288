/**
 * The six types of interests in John Holland’s theory of careers, in the order of its name for them, RIASEC.
 * `letter` stands in addresses; `key` is the name of the type in O*NET’s interest profiles.
 */
export const hollandTypes = [
  {
    key: 'realistic',
    letter: 'r',
    name: 'Realistic',
    likes: 'hands-on work with tools, machines, plants or animals, often outdoors',
  },
  {
    key: 'investigative',
    letter: 'i',
    name: 'Investigative',
    likes: 'finding things out: asking why, testing ideas and solving hard problems',
  },
  {
    key: 'artistic',
    letter: 'a',
    name: 'Artistic',
    likes: 'making something new with words, pictures, sound or shape',
  },
  { key: 'social', letter: 's', name: 'Social', likes: 'helping, teaching and caring for people' },
  {
    key: 'enterprising',
    letter: 'e',
    name: 'Enterprising',
    likes: 'leading people, selling, and getting new things started',
  },
  {
    key: 'conventional',
    letter: 'c',
    name: 'Conventional',
    likes: 'order: keeping records, working with numbers and following clear steps',
  },
] as const

export type HollandType = (typeof hollandTypes)[number]
/** The six keys, in the same order. */
export const hollandKeys = hollandTypes.map(({ key }) => key)
/** A number for each of the six types. */
export type PerType = Record<HollandType['key'], number>
