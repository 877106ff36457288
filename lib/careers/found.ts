/** A value as a message names it: a text in quotation marks, shortened; the kind of everything else. */
export function found(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object' && value !== null) {
    const [key] = Object.keys(value)
    return key === undefined
      ? 'nothing'
      : `keys and values (“${shorten(key)}: …”; put quotation marks around a text that holds “: ”)`
  }
  return `“${shorten(String(value))}”`
}

/** A text on one line and of at most 60 characters. */
export function shorten(text: string): string {
  const line = text.slice(0, 2000).replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
