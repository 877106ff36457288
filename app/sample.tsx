import { Glance } from '#components/profile/glance'
import type { Career } from '#lib/careers/schema'
import type { Occupation } from '#lib/occupations/occupation'
import { profileHref } from '#lib/site'
import { findFacts } from './careers/[slug]/facts'

/** A career in four figures: what every profile begins with. */
export function Sample({ career, occupation }: { career: Career; occupation?: Occupation }) {
  const { slug, title, sections } = career
  const question = sections.interview[0]?.question
  return (
    <section className="sample" aria-labelledby="sample-heading">
      <p className="note">One career at a glance</p>
      <h2 id="sample-heading">
        <a href={profileHref(slug)}>{title}</a>
      </h2>
      <Glance facts={findFacts(career, occupation)} />
      {question && <p className="note">They may ask you: “{question}”</p>}
    </section>
  )
}
