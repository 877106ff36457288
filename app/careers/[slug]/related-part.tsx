import { RelatedList } from '#components/related-list'
import type { Career } from '#lib/careers/schema'
import type { Entry } from '#lib/guide/entries'
import { findRelated } from '#lib/guide/related'
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
    </>
  )
}

function toRelated({ href, title, occupation }: Entry) {
  const main = mainWages(occupation?.releases[0])
  const pay = main ? `${main.format(main.wages.median)}${main.unit === 'year' ? ' a year' : ''}` : 'pay not measured'
  return { href, title, pay, education: occupation?.projection?.education ?? undefined }
}
