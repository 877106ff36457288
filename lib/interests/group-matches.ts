/** What a group needs to know of ranked work. */
type Match = { fit?: number; hasStory: boolean; openings: number }

/** So good a correlation, and better, is a fit that work is shown for before how common it is counts. */
const good = 0.6
/** Work with so many openings a year, and more, is common: about 250 of the 830 occupations have them. */
const commonOpenings = 10_000
const most = { stories: 8, common: 12 }
const fewestStories = 3

/**
 * Ranked work, the best fit first, in three groups: careers with a story here; common jobs, those with most openings a year
 * first; all the rest by their fit. Of the careers with a story the three best are there even where they fit less well, so
 * that nobody is left without one; their fit is said.
 */
export function groupMatches<T extends Match>(ranked: readonly T[]): { stories: T[]; common: T[]; others: T[] } {
  const withStory = ranked.filter(({ hasStory }) => hasStory)
  const fitting = withStory.filter(({ fit = 0 }) => fit >= good)
  const stories = (fitting.length < fewestStories ? withStory.slice(0, fewestStories) : fitting).slice(0, most.stories)
  const common = ranked
    .filter(({ fit = 0, hasStory, openings }) => !hasStory && fit >= good && openings >= commonOpenings)
    .toSorted((a, b) => b.openings - a.openings)
    .slice(0, most.common)
  const shown = new Set([...stories, ...common])
  return { stories, common, others: ranked.filter(one => !shown.has(one)) }
}

/** A fit from -1 to 1 in words; a tenth between two of them means nothing. */
export function sayFit(fit: number): string {
  return steps.find(({ least }) => fit >= least)?.words ?? 'little in common'
}

const steps = [
  { least: 0.85, words: 'very close' },
  { least: good, words: 'close' },
  { least: 0.3, words: 'in part' },
]
