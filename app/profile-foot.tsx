import { SharePrint } from '#components/share/print'
import { formatDay } from '#lib/calendar'
import { site } from '#lib/site'

/** The foot of a page of one profile: its path, and the day of the profile’s review. */
export function ProfileFoot({ path, reviewed }: { path: string; reviewed: string }) {
  return <SharePrint address={site.url + path} dated={reviewedOn(reviewed)} />
}

/** How a day of review is said on paper. */
export function reviewedOn(date: string) {
  return { words: 'Facts last compared with their sources on', date, day: formatDay(date) }
}
