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
