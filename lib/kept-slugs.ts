import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The name, in the folder of a kept site, of the list of slugs whose pages are taken from it. */
export const slugsFile = 'kept.json'

/** The slugs whose pages this build takes from the site at `KEPT_SITE`; none when it makes all. */
export function keptSlugs(): string[] {
  const { KEPT_SITE } = process.env
  return KEPT_SITE ? JSON.parse(readFileSync(join(/* turbopackIgnore: true */ KEPT_SITE, slugsFile), 'utf8')) : []
}
