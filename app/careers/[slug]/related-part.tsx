import { CareerList } from '#components/career-list'
import type { Career } from '#lib/careers/schema'
import { getCareers } from '#lib/guide/catalogue'
import { toEntry } from '../entry'

/** The careers that the profile calls related; nothing when it names none. */
export function RelatedPart({ career: { related } }: { career: Career }) {
  const careers = getCareers().filter(({ slug }) => related.includes(slug))
  if (careers.length === 0) return
  return <CareerList careers={careers.map(career => toEntry(career))} />
}
