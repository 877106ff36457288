/**
 * A character that changes text unseen: control characters but tab and line end, marks that turn its direction, what has
 * no width, halves of pairs, what no font knows, and U+FFFD, which stands where a letter was lost.
 */
export const control =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0B-\x1F\x7F-\x9F\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFFD]/u

const controls = new RegExp(control, 'gu')

/**
 * Words of an author as a report may show them: a line end is a blank, and a control character is written out, for it
 * could command a terminal or the log of a build.
 */
export function toVisible(text: string): string {
  const line = text.replace(/[\t\n\r]+/g, ' ')
  return line.replace(controls, character => `[${nameOf(character)}]`)
}

/** The number of a character, as in U+200B. */
export function nameOf(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
}

const names: Record<string, string> = {
  '\u00a0': 'non-breaking blank',
  '\u202f': 'narrow non-breaking blank',
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width blank',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u2060': 'word joiner',
  '\ufeff': 'byte order mark inside the text',
  '\u200e': 'mark of direction',
  '\u200f': 'mark of direction',
}

/** What an unseen character is called, with its number. */
export function describe(character: string): string {
  const other = control.test(character) ? 'control character' : 'blank of another kind'
  return `${names[character] ?? other} ${nameOf(character)}`
}
