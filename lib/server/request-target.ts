/** What a request asks for: a path and a query as they came, without the question mark. */
export type Target = { path: string; query: string }

/**
 * Reads what stands between the method and the version of a request. A whole address leads where its path leads.
 * @returns nothing when it is no address of a page, such as `*` or `example.com:443`
 */
export function readTarget(text: string): Target | undefined {
  const local = text.replace(/^https?:\/\/[^/?]*/i, '')
  const whole = local.length < text.length && !local.startsWith('/') ? `/${local}` : local
  if (!whole.startsWith('/')) return undefined
  const at = whole.indexOf('?')
  return at < 0 ? { path: whole, query: '' } : { path: whole.slice(0, at), query: whole.slice(at + 1) }
}
