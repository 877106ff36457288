/** What kind of name a title is; a deed, such as “cut trees”, is none and is not shown as one. Spanish names are our own. */
export const kinds = { own: 0, lay: 1, deed: 2, other: 3, alternate: 4, spanish: 5 } as const
export type Kind = (typeof kinds)[keyof typeof kinds]

/** A name under which the entries of one group are found; `length` is its number of telling words. */
export type Title = { text: string; kind: Kind; group: number; length: number }

/** The names within a name: “Registered Nurse (RN)” gives “Registered Nurse” and “RN”. */
export function namesIn(text: string): string[] {
  const [, outer, inner, rest] = /^(.*?)\s*\(([^()]*)\)\s*(.*)$/.exec(text) ?? []
  const names = inner ? [`${outer} ${rest}`, inner] : [text]
  return names.map(name => withoutException(name).trim()).filter(Boolean)
}

/** What an official title leaves out, as in “Sales managers, except gambling”, is no name of it. */
export function withoutException(text: string): string {
  const at = text.search(/,? except /i)
  return at > 0 ? text.slice(0, at) : text
}
