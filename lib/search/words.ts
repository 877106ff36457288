/**
 * Text in, its words as the index knows them: small letters without accents and apostrophes, singular.
 * “R.N.” is one word, “X-ray” two; “C++” and “C#” keep their signs.
 */
export function splitWords(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}+#]*/gu) ?? []).map(singular)
}

/** A word without the ending that tells the doer from the deed: “welding” and “welder” have one root. */
export function rootOf(word: string): string {
  return word.length < 5 ? word : word.replace(/(?<=...)(?:eering|eer|ing|er|or|ist|ian|ant|ery|ry|e|y)$/, '')
}

const irregular = new Map([
  ['children', 'child'],
  ['people', 'person'],
  ['teeth', 'tooth'],
  ['feet', 'foot'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['lenses', 'lens'],
  ['movies', 'movie'],
])

function fold(text: string) {
  const plain = (/[^ -~]/.test(text) ? text.normalize('NFKD').replace(/[\p{M}’‘]/gu, '') : text)
    .replace(/['`]/g, '')
    .toLowerCase()
  return plain.includes('.') ? plain.replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '') : plain
}

function singular(word: string) {
  if (!/[sn]$/.test(word)) return word
  const known = irregular.get(word)
  if (known) return known
  if (word.endsWith('men')) return word.length > 4 ? `${word.slice(0, -3)}man` : word
  if (/^[^aeiou]{2}s$/.test(word)) return word.slice(0, 2)
  if (word.length < 4 || /(?:[^s]n|[su]s|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}
