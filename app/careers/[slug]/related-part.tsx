import { RelatedList } from '#components/profile/related-list'
import type { Career } from '#lib/careers/schema'
import { compareHref } from '#lib/compare/choice'
import { movesHref } from '#lib/moves/choice'
import type { Entry } from '#lib/work/entries'
import { findRelated } from '#lib/work/related'
import { mainWages } from './pay'

const origins = {
  profile: undefined,
  'O*NET': 'Related by what the work asks for, as O*NET measures it.',
  SOC: 'Neighbors in the official classification of work.',
}

/** Similar work, with pay and education beside each; nothing when none is known. */
export function RelatedPart({ career }: { career: Career }) {
  const { entries, from } = findRelated(career)
  if (entries.length === 0) return
  return (
    <>
      <RelatedList related={entries.map(toRelated)} />
      {origins[from] && <p className="note">{origins[from]}</p>}
      <p>
        <a href={compareHref([career.slug, ...entries.slice(0, 2).map(({ id }) => id)])}>Compare side by side</a> ·{' '}
        <a href={movesHref(career.slug)}>Where could you go from here?</a>
      </p>
    </>
  )
}

function toRelated({ href, title, occupation }: Entry) {
  const main = mainWages(occupation?.releases[0])
  const pay = main ? `${main.format(main.wages.median)}${main.unit === 'year' ? ' a year' : ''}` : 'pay not measured'
  return { href, title, pay, education: occupation?.projection?.education ?? undefined }
}
