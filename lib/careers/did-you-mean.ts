import leven from 'leven'

/**
 * The known word that an author most likely meant: alike but for capitals, hyphens and blanks, a few letters
 * away, or a word among others.
 * @returns nothing when no word is near
 */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const folded = fold(written)
  const most = folded.length < 4 ? 1 : folded.length < 8 ? 2 : Math.min(6, Math.floor(folded.length / 4))
  const edits = known.map(word => ({ word, edits: leven(fold(word), folded, { maxDistance: most + 1 }) }))
  const [best] = edits.sort((one, other) => one.edits - other.edits)
  if (best && best.edits <= most) return best.word
  return known.find(word => folded.split(' ').includes(fold(word)))
}

function fold(word: string) {
  return word
    .slice(0, 200)
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
}
