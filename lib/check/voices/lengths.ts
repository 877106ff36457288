import { keysOf } from '#lib/record'
import { textsOf } from '../reading-report'
import { type Measure, oneInSix, shareOf, shareOfProfiles } from './measure'
import { countWords, sentencesOf } from './sentences'
import { sectionOf, textsOfList, type Voice } from './voice'

/** “What can keep you out” stands inside education and is counted by itself. */
const keepsOut = (text: string) => /^what can keep you out\b/i.test(text)
const all = () => true

/** The most words of each part: labels and questions count, headings and times do not. */
const parts = [
  { name: 'Typical education', section: 'education', most: 150, holds: (text: string) => !keepsOut(text) },
  { name: 'What can keep you out', section: 'education', most: 40, holds: keepsOut },
  { name: 'Salary', section: 'salary', most: 50, holds: all },
  { name: 'Job outlook', section: 'outlook', most: 50, holds: all },
  { name: 'Working conditions', section: 'conditions', most: 70, holds: all },
  { name: 'Day in the life', section: 'day', most: 300, holds: all },
  { name: 'How to become one', section: 'steps', most: 180, holds: all },
  { name: 'Where it leads', section: 'advancement', most: 60, holds: all },
  { name: 'Essential skills', section: 'skills', most: 150, holds: all },
  { name: 'Key responsibilities', section: 'responsibilities', most: 150, holds: all },
  { name: 'Common interview questions', section: 'interview', most: 400, holds: all },
] as const
const mostOfResponsibility = 25
const overviewSentences = { least: 3, most: 5 }
const itemCounts = {
  'day entries': [6, 10],
  reasons: [2, 4],
  steps: [3, 7],
  skills: [4, 7],
  responsibilities: [4, 8],
  answers: [4, 7],
} as const
/** Of all that is typed below the front matter, headings and times too. */
const whole = { least: 1400, most: 1750 }

/** The share of profiles whose parts, or the whole, are longer or shorter than a reader of a phone wants. */
export function measureLengths(voices: Voice[]): Measure[] {
  return [
    measureWhole(voices),
    ...measureParts(voices),
    shareOfProfiles(voices, {
      name: '“What is a …?” of other than three to five sentences',
      advice: 'Define the work, then say what they answer for and where they work.',
      find: ({ career, placeOf }) => {
        const { length } = sentencesOf(career.sections.overview.text)
        const isRight = length >= overviewSentences.least && length <= overviewSentences.most
        return isRight ? [] : [{ place: placeOf('overview'), found: `${length} sentences` }]
      },
    }),
    shareOfProfiles(voices, {
      name: 'Lists of too few or too many items',
      advice: 'Keep what a reader needs first.',
      find: ({ career, placeOf }) =>
        keysOf(itemCounts).flatMap(list => {
          const [least, most] = itemCounts[list]
          const { length } = textsOfList(career, list)
          if (length === 0 || (length >= least && length <= most)) return []
          return [{ place: placeOf(sectionOf[list]), found: `${length} ${list}, expected ${least} to ${most}` }]
        }),
    }),
    shareOfProfiles(voices, {
      name: `Responsibilities of more than ${mostOfResponsibility} words`,
      advice: 'Say the duty; what it is like belongs in the day.',
      find: ({ career, placeOf }) =>
        career.sections.responsibilities.flatMap(({ label, text }) => {
          const words = countWords(`${label} ${text.text}`)
          if (words <= mostOfResponsibility) return []
          return [{ place: placeOf('responsibilities', label), found: `${words} words: ${label}` }]
        }),
    }),
  ]
}

function measureWhole(voices: Voice[]): Measure {
  const distance = (words: number) => Math.max(whole.least - words, words - whole.most)
  const outside = voices
    .map(({ path, body }) => ({ path, words: countWords(body) }))
    .filter(({ words }) => distance(words) > 0)
    .toSorted((one, other) => distance(other.words) - distance(one.words))
  return {
    ...shareOf(outside.length, voices.length),
    name: `Profiles of other than ${formatCount(whole.least)} to ${formatCount(whole.most)} words`,
    bound: oneInSix,
    advice: 'Cut first what could stand in another profile; where it is short, add what a reader asks.',
    offenders: outside.map(({ path, words }) => ({ place: `${path}:1`, found: `${formatCount(words)} words` })),
  }
}

/** Of the profiles that have a part, the share in which it is too long. */
function measureParts(voices: Voice[]): Measure[] {
  return parts.map(({ name, section, most, holds }) => {
    const counted = voices
      .map(({ career, placeOf }) => {
        const texts = textsOf(career.sections)[section].filter(holds)
        return { place: placeOf(section, texts[0]), words: countWords(texts.join(' ')) }
      })
      .filter(({ words }) => words > 0)
    const over = counted.filter(({ words }) => words > most).toSorted((one, other) => other.words - one.words)
    return {
      ...shareOf(over.length, counted.length),
      name: `${name}: more than ${most} words`,
      bound: oneInSix,
      advice: 'Say the most important things first, and cut from the end.',
      offenders: over.map(({ place, words }) => ({ place, found: `${words} words` })),
    }
  })
}

function formatCount(count: number) {
  return count.toLocaleString('en-US')
}
