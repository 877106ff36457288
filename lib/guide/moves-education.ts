import { educationLevels } from '#lib/occupations/education'
import type { Entry } from './entries'

/** The place of an entry's typical education among the eight levels, from 0; undefined where BLS assigns none. */
export function educationRank({ occupation }: Entry): number | undefined {
  const rank = educationLevels.findIndex(({ name }) => name === occupation?.projection?.education)
  return rank < 0 ? undefined : rank
}

/** What a move asks of education: “Same usual education: bachelor's degree”, “Two steps up: …”. */
export function sayEducationStep(from: Entry, to: Entry): string {
  const rank = educationRank(to)
  if (rank === undefined) return 'Usual education not given'
  const name = educationLevels[rank]?.name ?? ''
  const level = `${name.charAt(0).toLowerCase()}${name.slice(1)}`
  const own = educationRank(from)
  if (own === undefined) return `Usual education: ${level}`
  if (rank === own) return `Same usual education: ${level}`
  if (rank < own) return `Less is usual: ${level}`
  const steps = rank - own
  return `${counts[steps - 1]} ${steps === 1 ? 'step' : 'steps'} up: ${level}`
}

/** What work asks for beside education: “also apprenticeship; 5 years or more in related work”; undefined when nothing. */
export function sayAlsoAsked({ occupation }: Entry): string | undefined {
  const { experience, training } = occupation?.projection ?? {}
  const years = experience && experience !== 'None' ? `${experience.toLowerCase()} in related work` : undefined
  const asked = [training !== 'None' ? training?.toLowerCase() : undefined, years].filter(Boolean).join('; ')
  return asked ? `also ${asked}` : undefined
}

const counts = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven']
