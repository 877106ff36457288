import { type Measure, quote, shareOfProfiles } from './measure'
import { sentencesOf } from './sentences'
import type { Voice } from './voice'

/** The share of profiles whose first sentence does not define the work: “A welder joins …”, “Welders join …”. */
export function measureDefinitions(voices: Voice[]): Measure {
  return shareOfProfiles(voices, {
    name: 'First sentences that do not define the work',
    advice: 'Begin “A welder joins …”: the name of the work, then what it does. No scene, no riddle, no question.',
    find: ({ career, placeOf }) => {
      const [first = ''] = sentencesOf(career.sections.overview.text)
      if (isDefinition(first, [career.title, ...career.also])) return []
      return [{ place: placeOf('overview', first), found: quote(first) }]
    },
  })
}

/**
 * Whether a sentence begins with the name of the work and goes on with what it does.
 * @param names titles, such as “Welder”
 */
function isDefinition(sentence: string, names: string[]) {
  return names.some(name => {
    const escaped = name
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .split(/\s+/)
      .join(inBrackets)
    const said = `(?:${escaped}(?:s|es)?|${escaped.replace(/y$/, 'ies')}|${escaped.replace(/man$/, 'men')})`
    const aside = String.raw`(?:,? \([^)]*\)|, (?:also called|or) [^,]+,)?`
    return new RegExp(`^(?:an? |the )?${said}${aside} ${verb}`, 'i').test(sentence)
  })
}

/** “A human resources (HR) specialist”: an abbreviation may stand inside the name. */
const inBrackets = String.raw`(?: \([^)]*\))? `
/** What it does: “does” behind one, “do” behind several; not who it is to somebody, and not a list of things. */
const verb = String.raw`(?!and\b|or\b|of\b|in\b|who\b|that\b|with\b|for\b|is the (?:person|one)\b|are the (?:people|ones)\b|is an? (?!person|professional)\b)[a-z]+`
