import { splitWords } from './words'

const small = new Set(['a', 'and', 'at', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with'])
const mostWords = 5

/**
 * The initials of a name of two to five words in small letters, with and without its small words: “Director of Nursing”
 * gives “don” and “dn”. None of a name of one word.
 */
export function initialsOf(name: string): string[] {
  const words = splitWords(name)
  const telling = words.filter(word => !small.has(word))
  if (telling.length < 2 || words.length > mostWords + 2) return []
  return [...new Set([words, telling].map(list => list.map(word => word.charAt(0)).join('')))].filter(
    letters => letters.length <= mostWords,
  )
}

/**
 * The word of a query that stands in capitals as initials do, in small letters: “MSA”, “SRE jobs”. Undefined where none
 * does, or more than one.
 * @param telling the words of the query that say what is looked for
 */
export function readInitials(query: string, telling: string[]): string | undefined {
  const [word, another] = telling
  if (!word || another !== undefined || !/^[a-z]{2,5}$/.test(word)) return undefined
  return query.split(/[^\p{L}.]+/u).some(raw => raw.replaceAll('.', '') === word.toUpperCase()) ? word : undefined
}
