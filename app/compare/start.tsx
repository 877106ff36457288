import { CompareStart } from '#components/compare/start'
import { mostCompared } from '#lib/compare/choice'
import { fieldOf, fields } from '#lib/occupations/fields'
import type { Area } from '#lib/places/area'
import { compareHref } from '#lib/site'
import { getEntries } from '#lib/work/entries'
import { pickFirstCareers } from '#lib/work/fields'

/** Careers to begin with, by field of work. */
export function Start({ place }: { place?: Area }) {
  const entries = getEntries().filter(({ career }) => career)
  const offered = entries.length > mostOffered ? pickFirstCareers(entries, mostOffered) : entries
  const groups = fields.map(field => ({
    name: field.name,
    careers: offered.filter(({ soc }) => fieldOf(soc) === field),
  }))
  return (
    <>
      <h2>Or choose from careers with a full profile</h2>
      <CompareStart
        action={compareHref([])}
        place={place?.slug}
        most={mostCompared}
        groups={groups.filter(({ careers }) => careers.length > 0)}
      />
    </>
  )
}

const mostOffered = 60
