import { SharePrint } from '#components/share/print'
import { formatDay } from '#lib/calendar'
import { site } from '#lib/site'

/**
 * The foot of a page on paper.
 * @param path of the page, with its query, from the root of the site
 * @param date the day to which its facts hold, as 2026-01-31
 */
export function PrintFoot({ path, date }: { path: string; date: string }) {
  return <SharePrint address={site.url + path} dated={{ words: 'As of', date, day: formatDay(date) }} />
}
