import type { Occupation } from '#lib/occupations/occupation'
import { listSources } from '#lib/publish/export/occupation-sources'

/** Every source of the page, with its edition, its credit line and what was changed. */
export function SourcesPart({ occupation }: { occupation: Occupation }) {
  return (
    <ul className="figures note">
      {listSources(occupation).map(({ title, publisher, address, uses, credits }) => (
        <li key={title}>
          {publisher}: <a href={address}>{title}</a>. {capital(uses.join('; '))}. {credits.join(' ')}
        </li>
      ))}
    </ul>
  )
}

function capital(text: string) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
