import { RelatedList } from '#components/profile/related-list'
import type { Occupation } from '#lib/occupations/occupation'
import { compareHref, movesHref } from '#lib/site'
import { getEntry } from '#lib/work/entries'
import { findRelatedWork } from '#lib/work/related'
import { toRelated } from '../../careers/[slug]/related-part'

const origins = {
  'O*NET': 'Related by what the work asks for, as O*NET measures it.',
  SOC: 'Neighbors in the official classification of work.',
}

/** Similar work, with pay and education beside each, and what a reader may do with it. */
export function RelatedPart({ occupation: { soc } }: { occupation: Occupation }) {
  const entry = getEntry(soc)
  if (!entry) return
  const { entries, from } = findRelatedWork(entry)
  if (entries.length === 0) return
  return (
    <>
      <RelatedList related={entries.map(toRelated)} />
      <p className="note">{origins[from]}</p>
      <p>
        <a href={compareHref([entry.id, ...entries.slice(0, 2).map(({ id }) => id)])}>Compare side by side</a> ·{' '}
        <a href={movesHref(entry.id)}>Where could you go from here?</a>
      </p>
    </>
  )
}
