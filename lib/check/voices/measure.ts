import type { Voice } from './voice'

/** What a rule of style finds over the whole guide. */
export type Measure = {
  /** What is measured, in a few words. */
  name: string
  /** What was counted, such as “5 of 25 profiles”. */
  found: string
  /** The share that was found, from 0 to 1. */
  share: number
  bound: Bound
  /** What an author does about it. */
  advice: string
  /** Where, the worst first. */
  offenders: Offender[]
}

/** The most that a share may be, and how a person says it, such as “at most 60%”. */
export type Bound = { most: number; said: string }

/** `place` is `path:line`; `found` says what stands there. */
export type Offender = { place: string; found: string }

/** A share of profiles: a habit of one writer shows when more than one profile in six has it. */
export const oneInSix: Bound = { most: 1 / 6, said: 'at most one in six' }

export const none: Bound = { most: 0, said: 'none' }

/** Whether a share is over its bound; a rounding error of the division is not. */
export function isOver({ share, bound }: Measure): boolean {
  return share > bound.most + 1e-9
}

type Rule = Pick<Measure, 'name' | 'advice'> & {
  bound?: Bound
  /** What one profile does against the rule, the worst first; nothing when it keeps it. */
  find: (voice: Voice) => Offender[]
}

/** Measures the share of profiles that do something against a rule; profiles that do it most often come first. */
export function shareOfProfiles(voices: Voice[], { name, advice, bound = oneInSix, find }: Rule): Measure {
  const guilty = voices.map(find).filter(offenders => offenders.length > 0)
  const ordered = guilty.toSorted((one, other) => other.length - one.length)
  return { ...shareOf(guilty.length, voices.length), name, bound, advice, offenders: ordered.flat() }
}

/** So many of so many things, as a share and in words; of nothing the share is 0. */
export function shareOf(some: number, all: number, things = 'profiles'): Pick<Measure, 'found' | 'share'> {
  return { found: `${some} of ${all} ${things}`, share: all > 0 ? some / all : 0 }
}

/** A text as a report shows it: its first words. */
export function quote(text: string): string {
  return `“${text.length > 90 ? `${text.slice(0, 90).replace(/\s+\S*$/, '')} …` : text}”`
}
