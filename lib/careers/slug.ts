const most = 80

/**
 * Whether a text may be the last part of a profile's address: lower-case words with hyphens, no longer than a title may be.
 * “29-1141” may not: in an address that is the occupation with that SOC code.
 */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= most && !/^\d\d-\d{4}$/.test(text)
}
