import type { Parsed } from '#lib/careers/parse'
import { getSources } from '#lib/occupations/catalogue'

/** The profiles whose facts were last reviewed before the newest wage release was taken in, a line each. */
export function listOutdated(parsed: Parsed[]): string[] {
  const newest = getSources().wages[0]
  if (!newest) return []
  return parsed.flatMap(({ file, front }) => {
    if (!front || front.reviewed >= newest.read) return []
    return `${file.path}: reviewed ${front.reviewed}, before the release of ${newest.edition} was taken in on ${newest.read}`
  })
}
