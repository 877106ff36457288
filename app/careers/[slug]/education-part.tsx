import { Prose } from '#components/profile/prose'
import type { Career } from '#lib/careers/schema'
import { getSources } from '#lib/occupations/catalog'
import type { Occupation } from '#lib/occupations/occupation'
import { editionsOf } from '#lib/occupations/schema'
import { officialWayIn } from '#lib/occupations/way-in'

/** How people learn the work, and what the Bureau of Labor Statistics calls the usual way in. */
export function EducationPart({ career: { sections }, occupation }: { career: Career; occupation?: Occupation }) {
  const { projection } = occupation ?? {}
  const source = getSources().projections
  return (
    <>
      <Prose html={sections.education.html} />
      {projection?.education && source && (
        <p className="note margin">
          In the words of the Bureau of Labor Statistics ({editionsOf(source, ['education', 'experience']).join(', ')}):{' '}
          {officialWayIn(projection).join('; ')}.
        </p>
      )}
    </>
  )
}
