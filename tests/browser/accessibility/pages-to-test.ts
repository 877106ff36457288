import { listAddresses } from '#lib/publish/site-addresses'
import { kinds } from '../kinds'

/** Whether this is the full run, which `npm run accessibility` starts. */
export const isFullRun = process.env.EVERY_PAGE === '1'

/** The paths of one page of each kind; in the full run those of every page of the sitemap too. */
export function pagesToTest(): string[] {
  const listed = isFullRun ? listAddresses().map(({ path }) => path) : []
  return [...new Set([...kinds.map(({ path }) => path), ...listed])]
}
