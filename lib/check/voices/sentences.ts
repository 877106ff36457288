const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
/** Their full stop ends no sentence. */
const abbreviations = /\b(?:Dr|Mr|Mrs|Ms|St|No|vs|etc|approx|e\.g|i\.e|(?:\p{Lu}\.)+\p{Lu})\.(?= ?[\p{L}\d])/gu
/** A letter that nobody types, to stand for a full stop that ends no sentence. */
const kept = '\u{f000}'

/**
 * The sentences of a text without markup. What goes on with a small letter is one sentence: “It works!” she says.
 * @returns each as written, without blanks around it
 */
export function sentencesOf(text: string): string[] {
  const masked = text.replace(abbreviations, short => short.replaceAll('.', kept))
  const parts: string[] = []
  for (const { segment } of segmenter.segment(masked)) {
    if (/^\p{Ll}/u.test(segment) && parts.length > 0) parts.push(`${parts.pop()}${segment}`)
    else parts.push(segment)
  }
  return parts.map(part => part.replaceAll(kept, '.').trim()).filter(part => part !== '')
}

/** How many words a text has, as `wc -w` counts them, without marks that stand alone. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\d]/u.test(word)).length
}
