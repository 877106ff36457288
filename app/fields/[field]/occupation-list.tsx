import type { Occupation } from '#lib/occupations/occupation'
import { readableTitle } from '#lib/occupations/title'
import { getEntry } from '#lib/work/entries'
import { formatOccupation } from '#lib/work/format-occupation'

/** Official occupations by title with their median pay; one that the guide tells of leads to its profile. */
export function OccupationList({ occupations }: { occupations: Occupation[] }) {
  return (
    <ul className="occupation-list deferred">
      {occupations
        .toSorted((a, b) => (a.title < b.title ? -1 : 1))
        .map(occupation => (
          <li key={occupation.soc}>
            <a href={getEntry(occupation.soc)?.href}>{readableTitle(occupation.title)}</a>{' '}
            <span>{formatOccupation(occupation).median}</span>
          </li>
        ))}
    </ul>
  )
}
