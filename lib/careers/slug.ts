import { isSocCode } from '#lib/soc-code'

/** The most letters that a name in an address may have. */
export const longestSlug = 80

/**
 * Whether a text may be the last part of a profile's address: lower-case words with hyphens, of at most 80 letters.
 * “29-1141” may not: in an address that is the occupation with that SOC code.
 */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= longestSlug && !isSocCode(text)
}

/** “Nurse’s aide (CNA)” → `nurses-aide-cna`: the name of the file and the last part of the address. */
export function toSlug(title: string): string {
  const plain = title.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '')
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
