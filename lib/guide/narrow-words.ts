import type { Choice } from './narrow-choice'
import { filters } from './narrow-filters'

/**
 * A choice in, what it asks for in words out, to stand behind “careers”: “for “nurse” in healthcare or law with growth:
 * decline”; "" when it asks for all.
 */
export function sayChoice({ words, chosen }: Choice): string {
  const [field = '', ...others] = filters.map(({ key, asked, options }) => {
    const names = options.filter(({ slug }) => chosen[key].includes(slug)).map(({ name }) => name.toLowerCase())
    return names.length > 0 ? `${asked} ${names.join(' or ')}` : ''
  })
  const rest = others.filter(Boolean).join('; ')
  return [words && `for “${words}”`, field, rest && `with ${rest}`].filter(Boolean).join(' ')
}

/** A number of results in, “1 career or occupation”, “312 careers and occupations” out. */
export function countResults(count: number): string {
  return count === 1 ? '1 career or occupation' : `${count.toLocaleString('en-US')} careers and occupations`
}
