import { asksForStory } from '#lib/practice/sheet'

/** The parts of a STAR story, with the lines that each gets on paper. */
export const starParts = [
  { name: 'Situation', hint: 'Where and when was it, and what was going on?', lines: 2 },
  { name: 'Task', hint: 'What was yours to do?', lines: 2 },
  { name: 'Action', hint: 'What did you do, step by step? Say “I”, not “we”.', lines: 4 },
  { name: 'Result', hint: 'How did it end, and what did you learn?', lines: 2 },
] as const

const notes = [{ name: 'Notes', hint: 'Your main points, in a few words each', lines: 6 }] as const

/** What the answer to a question is made of: a STAR story, or plain notes where nothing past is asked for. */
export function partsOf(question: string, lookingFor: string) {
  return asksForStory(question, lookingFor) ? starParts : notes
}
