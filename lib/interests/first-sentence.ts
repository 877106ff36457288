/** The first sentence of a text; a point within “e.g.”, “U.S.” or a number does not end it. */
export function firstSentence(text: string): string {
  const end = /(?<!\b(?:e\.g|i\.e|etc|U\.S|Inc|St|No|vs))[.!?](?=\s+[A-Z“])/.exec(text)
  return end ? text.slice(0, end.index + 1) : text
}
