/**
 * What an interviewer looks for in, its sentences out, to be ticked off one by one.
 * A name behind a title (“Dr. Lee”) or an “e.g.” does not end a sentence.
 */
export function toChecklist(lookingFor: string): string[] {
  const sentences: string[] = []
  let begun = ''
  for (const { segment } of segmenter.segment(lookingFor)) {
    begun += segment
    if (abbreviation.test(begun)) continue
    sentences.push(begun.trim())
    begun = ''
  }
  return [...sentences, begun.trim()].filter(sentence => sentence !== '')
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const abbreviation = /\b(?:Dr|Mr|Mrs|Ms|St|vs|e\.g|i\.e)\.\s*$/

/**
 * Whether a question asks what someone did once, so that the answer is a STAR story: its words say so, or what the
 * interviewer looks for names STAR.
 */
export function asksForStory(question: string, lookingFor: string): boolean {
  return /\bSTAR\b/.test(lookingFor) || story.some(words => words.test(question))
}

const story = [
  /\btell (?:me|us) about (?:an?|one|the)\b/i,
  /\b(?:describe|think of|give|share|walk (?:me|us) through)\b.*\byou(?:['’]ve| have)? (?:\w+ed|found|had|made|did|led|saw|got|were|kept|gave|took)\b/i,
  /\b(?:how did you|what did you do|have you ever|a time when)\b/i,
]

/**
 * The words of a question or of a point to check in, a short key out under which a browser keeps what was noted there.
 * It goes by the words, so that notes stay with them when the order changes (FNV-1a, 32 bits).
 */
export function noteKey(words: string): string {
  let hash = 0x811c9dc5
  for (const character of words) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(36)
}
