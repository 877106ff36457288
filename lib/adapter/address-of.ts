/** Redirects as Next lists them for an adapter. */
export type Redirects = { sourceRegex: string; headers?: Record<string, string>; status?: number }[]

/**
 * Where readers find what Next prerendered at a path: next.config.ts leads `/careers/welder/json` to
 * `/careers/welder.json`, and that is the one address it has.
 * @param pathname as Next names the output
 * @param redirects of next.config.ts and Next's own
 */
export function addressOf(pathname: string, redirects: Redirects): string {
  for (const { sourceRegex, headers, status } of redirects) {
    const match = status === 308 && new RegExp(sourceRegex).exec(pathname)
    if (match && headers?.Location) return headers.Location.replace(/\$(\d)/g, (_, group) => match[group] ?? '')
  }
  return pathname
}
