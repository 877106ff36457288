import { Corrections } from '#components/profile/corrections'
import { formatDay } from '#lib/calendar'
import type { Career } from '#lib/careers/schema'

/** What the page once said and what is right; nothing when it was never wrong. */
export function CorrectionsPart({ career: { corrections } }: { career: Career }) {
  if (corrections.length === 0) return
  return <Corrections corrections={corrections.map(one => ({ ...one, day: formatDay(one.date) }))} />
}
