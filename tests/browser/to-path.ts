/** Files name the site by `SITE_URL`, which is not where the tests reach it: of an address, what comes after the host. */
export function toPath(url: string): string {
  return url.replace(/^https?:\/\/[^/]+/, '')
}
