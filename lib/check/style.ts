import type { Parsed } from '#lib/careers/parse'
import { addWarning } from '#lib/careers/problem'
import { keysOf } from '#lib/record'

const lengths = { title: 80, summary: 300 } as const
/** The most that a reader takes in at once; fewer is a matter of the work. */
const counts = { steps: 7, skills: 8, responsibilities: 9, interview: 8 } as const
const longestDay = 12

/** Warns of what makes a profile hard to take in: texts that are too long, lists of too many items. */
export function reportStyle({ file, career, places }: Parsed): void {
  if (!career) return
  const { sections } = career
  for (const key of keysOf(lengths)) {
    const most = lengths[key]
    const { length } = career[key] ?? ''
    const reason = `Unexpected ${length} characters in \`${key}\`, expected at most ${most}`
    if (length > most) addWarning(file, 'style-length', reason, places.ofValue([key]))
  }
  const all = keysOf(counts).map(key => [key, sections[key].length, counts[key]] as const)
  for (const [key, found, most] of [...all, ['day', sections.day?.entries.length ?? 0, longestDay] as const]) {
    const reason = `Unexpected ${found} items, expected at most ${most}: keep those that a reader needs first`
    if (found > most) addWarning(file, 'style-count', reason, places.ofValue(['sections', key]))
  }
}
