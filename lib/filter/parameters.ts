const maxLength = 100
const maxValues = 50

/** What an address says, as Next gives it. */
export type Params = Record<string, string | string[] | undefined>

/**
 * One value of an address, with a sentence in `ignored` on what of it does not count: only the first of several, and of
 * that the first `most` characters. Control characters become blanks; no value is "".
 */
export function readOne(params: Params, key: string, ignored: string[], most: number = maxLength): string {
  const [first = '', ...others] = [params[key] ?? []].flat()
  if (others.length > 0) ignored.push(`\`${key}\` came more than once; only the first counts.`)
  const text = clean(first, 10 * most)
  const characters = [...text]
  if (characters.length > most) ignored.push(`Only the first ${most} characters of \`${key}\` count.`)
  return characters.slice(0, most).join('').trim()
}

/**
 * The slugs of one key of an address that are among `known`, each once and in the order of `known`, with a sentence in
 * `ignored` on those that are not. Only the first 50 are looked at.
 */
export function readSeveral(params: Params, key: string, known: string[], ignored: string[]): string[] {
  const given = [params[key] ?? []].flat()
  const values = given.slice(0, maxValues).map(value => clean(value, maxLength).toLowerCase())
  const unknown = [...new Set(values)].filter(value => value && !known.includes(value))
  if (given.length > maxValues) ignored.push(`Only the first ${maxValues} values of \`${key}\` count.`)
  if (unknown.length > 0) ignored.push(`\`${key}\` has no choice ${quote(unknown)}.`)
  return known.filter(slug => values.includes(slug))
}

/** The number of a page, from 1, as an address gives it; 1 with a sentence in `ignored` where it is no such number. */
export function readPage(params: Params, ignored: string[]): number {
  const text = readOne(params, 'page', ignored)
  if (!text) return 1
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  ignored.push(`“${text}” is not the number of a page; this is the first.`)
  return 1
}

function quote([first = '', ...others]: string[]): string {
  const shown = `“${[...first].slice(0, 40).join('')}”`
  return others.length > 0 ? `${shown}, nor ${others.length} other${others.length > 1 ? 's' : ''} that came` : shown
}

function clean(value: string, most: number): string {
  return value
    .slice(0, most)
    .replace(/\p{C}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
