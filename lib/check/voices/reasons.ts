import { type Measure, quote, shareOfProfiles } from './measure'
import type { Voice } from './voice'

const opening = /^you(?:[’']d)? (?:really |would )?(?:want|need|hate|like|love|prefer|dislike|crave)\b/i

/** The share of profiles in which every reason not to enjoy the work begins with what the reader wants. */
export function measureReasons(voices: Voice[]): Measure {
  return shareOfProfiles(voices, {
    name: 'Every reason begins with “You want”, “You need” or “You hate”',
    advice: 'Let a reason begin with what the work does: “Nights wear you down.”',
    find: ({ career, placeOf }) => {
      const reasons = career.sections.day?.reasons ?? []
      if (reasons.length < 2 || !reasons.every(({ text }) => opening.test(text))) return []
      return reasons.map(({ text }) => ({ place: placeOf('day', text), found: quote(text) }))
    },
  })
}
