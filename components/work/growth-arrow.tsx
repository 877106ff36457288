import type { GrowthDirection } from '#lib/occupations/growth'
import './growth-arrow.css'

/** Where the count of jobs goes, beside the words that say it. */
export function GrowthArrow({ direction }: { direction: GrowthDirection }) {
  return (
    <svg className={`growth-arrow ${direction}`} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M1.5 6h9M7 2.5 10.5 6 7 9.5" />
    </svg>
  )
}
