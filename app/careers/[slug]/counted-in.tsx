import type { Career } from '#lib/careers/schema'
import type { Occupation } from '#lib/occupations/occupation'
import { occupationHref, profileHref } from '#lib/site'
import { getCareersIn } from '#lib/work/career-summary'
import { titleOf } from '#lib/work/describe-occupation'

/** Where a career is counted officially, and which other profiles are counted there; nothing where no release measures it. */
export function CountedIn({ career, occupation }: { career: Career; occupation?: Occupation }) {
  if (!occupation) return
  const others = getCareersIn(occupation.soc).filter(({ slug }) => slug !== career.slug)
  return (
    <p className="note counted-in">
      Official figures count this work in{' '}
      <a href={occupationHref(occupation.soc)}>{titleOf(occupation)}: all that the official data says</a>.
      {others.length > 0 && ' Also counted there: '}
      {others.map(({ slug, title }, at) => (
        <span key={slug}>
          {at > 0 && ', '}
          <a href={profileHref(slug)}>{title}</a>
        </span>
      ))}
    </p>
  )
}
