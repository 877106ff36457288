import type { Career } from '#lib/careers/schema'
import type { Day, Sections } from '#lib/careers/section-schema'
import { sections } from '#lib/careers/sections'
import { textsOf } from '../reading-report'
import { type Measure, type Offender, quote, shareOfProfiles } from './measure'
import { sentencesOf } from './sentences'
import type { Voice } from './voice'

/**
 * Habits that are one writer’s and not the work’s, each found by its words. Whether first lines hold a joke cannot be
 * told by words: `measureDefinitions` asks for a definition in its place.
 */
export function measureHabits(voices: Voice[]): Measure[] {
  return [
    shareOfProfiles(voices, {
      name: 'A meal as an entry of the day',
      advice: 'Leave the meal out, unless the work is what goes on during it.',
      find: findEntries(({ text }) => meal.test(text.text)),
    }),
    shareOfProfiles(voices, {
      name: 'A phone call in mid-afternoon',
      advice: 'Move the call to when it comes in this work, or let the news arrive as it does there.',
      find: findEntries(({ time, text }) => time >= '14:00' && time < '16:30' && call.test(text.text)),
    }),
    shareOfProfiles(voices, {
      name: '“Beginners do X; you do Y”',
      advice: 'Say what to do and why; nobody has to fail first.',
      find: findSentences(beginner, workTexts),
    }),
    shareOfProfiles(voices, {
      name: '“One wrong X”',
      advice: 'Name what goes wrong, how often, and who notices.',
      find: findSentences(wrong, allTexts),
    }),
    shareOfProfiles(voices, {
      name: '“What remains is”',
      advice: 'Begin with the thing itself: it is the subject.',
      find: findSentences(remains, allTexts),
    }),
  ]
}

const food = '(?:breakfast|lunch|dinner|supper|meal|snack|sandwich|eat)'
/** Among the first words, but not “after lunch”; or “you eat” wherever it stands. */
const meal = new RegExp(String.raw`^(?:(?!before|after)[\w’'-]+[ ,]+){0,4}${food}\b(?! count)|\b(?:you|and) eat\b`, 'i')

/** Telephones; not “calls for”, “roll call”, “on call” and what a building inspector or a referee calls. */
const call =
  /\b(?:phones?|telephones?|voicemail|caller)\b|(?<!\b(?:roll|on|radio|by video) )\bcall(?:s|ed)?\b(?! (?:for|it|out|on|off|sheets?|lightning)\b)/i

const trades =
  'accountant|analyst|assistant|cook|designer|developer|driver|electrician|engineer|graduate|hire|hygienist|medic|nurse|officer|paralegal|plumber|recruit|teacher|technician|welder|worker'
const green = `(?:(?:beginner|newcomer|rookie|novice|amateur|new (?:${trades}))s?|new people)`
/** As the subject of a clause, but not of advice to them; or the “beginner’s mistake”. */
const beginner = new RegExp(
  String.raw`(?:^|[.;:,!?”"] (?:and |but |so |while |where )?)(?:(?:an?|the|most|many|some|scared|nervous) )?${green} (?!(?:who|and|or|of|in|to|is|are|for|may|can|could|should|must|does|has|gets?|have)\b)[a-z]+|\b${green}[’']s? (?:trap|mistake|slip|error|fault)|\b(?:trap|mistake|slip|error) of (?:a |an |the )?${green}`,
  'i',
)

const wrong = /\b(?:one|a single) (?:wrong|missed|missing|bad|careless|sloppy|forgotten|misplaced|skipped) [a-z]+/i

const remains = /(?:^|[.;:,!?”"] (?:and |but )?)what(?: remains|[’']s left| is left| stays)\b|\bwhat remains is\b/i

function findEntries(isHabit: (entry: Day['entries'][number]) => boolean) {
  return ({ career, placeOf }: Voice): Offender[] =>
    (career.sections.day?.entries ?? [])
      .filter(isHabit)
      .map(({ text }) => ({ place: placeOf('day', text.text), found: quote(text.text) }))
}

function findSentences(pattern: RegExp, textsIn: (career: Career) => Text[]) {
  return ({ career, placeOf }: Voice): Offender[] =>
    textsIn(career).flatMap(({ key, text }) =>
      sentencesOf(text)
        .filter(sentence => pattern.test(sentence))
        .map(sentence => ({ place: placeOf(key, sentence), found: quote(sentence) })),
    )
}

type Text = { key: keyof Sections; text: string }

function allTexts(career: Career): Text[] {
  const texts = textsOf(career.sections)
  return sections.flatMap(({ key }) => texts[key].map(text => ({ key, text })))
}

/** Where work is described; what a reason or the outlook says of beginners is about their shifts and chances. */
function workTexts(career: Career): Text[] {
  const described = ['steps', 'skills', 'responsibilities', 'interview']
  const entries = career.sections.day?.entries ?? []
  return [
    ...allTexts(career).filter(({ key }) => described.includes(key)),
    ...entries.map(({ text }) => ({ key: 'day' as const, text: text.text })),
  ]
}
