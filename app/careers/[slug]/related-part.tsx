import { PaySparkKey } from '#components/pay/pay-spark'
import { RelatedList } from '#components/profile/related-list'
import type { Career } from '#lib/careers/schema'
import { sayEducation } from '#lib/occupations/education'
import { formatWage, payOf, sayUnit } from '#lib/pay/pay'
import { sparkOf } from '#lib/pay/spark'
import { compareHref, movesHref } from '#lib/site'
import { type Entry, getEntry } from '#lib/work/entries'
import { findRelated } from '#lib/work/related'

const origins = {
  profile: undefined,
  'O*NET': 'Related by what the work asks for, as O*NET measures it.',
  SOC: 'Neighbors in the official classification of work.',
}

/** Similar work, with pay and education beside each; nothing when none is known. */
export function RelatedPart({ career }: { career: Career }) {
  const own = getEntry(career.slug)
  if (!own) return
  const { entries, from } = findRelated(own)
  if (entries.length === 0) return
  return (
    <>
      <RelatedList related={entries.map(toRelated)} />
      <PaySparkKey />
      {origins[from] && <p className="note">{origins[from]}</p>}
      <p>
        <a href={compareHref([career.slug, ...entries.slice(0, 2).map(({ id }) => id)])}>Compare side by side</a> ·{' '}
        <a href={movesHref(career.slug)}>Where could you go from here?</a>
      </p>
    </>
  )
}

/** What the list says of related work. */
export function toRelated(entry: Entry) {
  const { href, title, occupation } = entry
  const pay = payOf(entry)
  const education = occupation?.projection?.education
  return {
    href,
    title,
    pay: pay ? `${formatWage(pay.wages.median, pay.unit)} ${sayUnit(pay.unit)}` : 'pay not measured',
    spark: sparkOf(entry),
    education: education ? sayEducation(education) : undefined,
  }
}
