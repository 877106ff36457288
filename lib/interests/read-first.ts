import type { Params } from '#lib/filter/parameters'

/**
 * One value of an address; “” when it is not there. Of a repeated one the first counts, of a long one the beginning;
 * `ignored` receives a sentence on what does not count.
 */
export function readFirst(params: Params, key: string, ignored: string[]): string {
  const [first = '', ...others] = [params[key] ?? []].flat()
  if (others.length > 0) ignored.push(`\`${key}\` came more than once. Only the first counts.`)
  const text = first.slice(0, 10 * maxLength).replace(/[\p{C}\s]+/gu, ' ')
  const characters = [...text.trim()]
  return characters.length > maxLength ? `${characters.slice(0, maxLength).join('')}…` : characters.join('')
}

const maxLength = 40
