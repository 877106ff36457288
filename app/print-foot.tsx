import { SharePrint } from '#components/share/print'
import { formatDay } from '#lib/calendar'
import { getCareers } from '#lib/check/checked-careers'
import { site } from '#lib/site'
import { changedOn, figuresReadOn, newest } from '#lib/work/dates'

/**
 * The foot of a page on paper.
 * @param path of the page, with its query, from the root of the site
 * @param date the day to which its facts hold, as 2026-01-31; else the day on which anything in the guide last changed
 */
export function PrintFoot({ path, date = guideChangedOn() }: { path: string; date?: string }) {
  return <SharePrint address={site.url + path} dated={{ words: 'As of', date, day: formatDay(date) }} />
}

/** The newest day of a review, a correction or a release of figures, as 2026-01-31. */
export function guideChangedOn(): string {
  return newest([...getCareers().map(changedOn), figuresReadOn()])
}
