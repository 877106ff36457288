/**
 * The words of a question or of a point to check in, a short key out under which a browser keeps what was noted there.
 * It goes by the words, so that notes stay with them when the order changes (FNV-1a, 32 bits).
 */
export function noteKey(words: string): string {
  let hash = 0x811c9dc5
  for (const character of words) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(36)
}
