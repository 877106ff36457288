import { Prose } from '#components/profile/prose'
import type { Career } from '#lib/careers/schema'
import { getSources } from '#lib/occupations/catalog'
import type { Occupation } from '#lib/occupations/occupation'
import { editionsOf } from '#lib/occupations/schema'

/** How people learn the work, and what the Bureau of Labor Statistics calls the usual way in. */
export function EducationPart({ career: { sections }, occupation }: { career: Career; occupation?: Occupation }) {
  const { education, experience, training } = occupation?.projection ?? {}
  const source = getSources().projections
  const terms = [
    ['Typical entry-level education', education],
    ['Work experience in a related occupation', experience],
    ['On-the-job training', training],
  ]
  return (
    <>
      <Prose html={sections.education.html} />
      {education && source && (
        <p className="note margin">
          In the words of the Bureau of Labor Statistics ({editionsOf(source, ['education', 'experience']).join(', ')}):{' '}
          {terms.flatMap(([name, value]) => (value ? `${name}: ${value.toLowerCase()}` : [])).join('. ')}.
        </p>
      )}
    </>
  )
}
