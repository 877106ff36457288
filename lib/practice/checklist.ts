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
