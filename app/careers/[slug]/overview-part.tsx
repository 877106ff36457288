import { Prose } from '#components/profile/prose'
import type { Career } from '#lib/careers/schema'

/** What the career is, and what else it is called. */
export function OverviewPart({ career: { also, sections } }: { career: Career }) {
  return (
    <>
      <Prose html={sections.overview.html} />
      {also.length > 0 && <p className="note margin">Also called {also.join(', ')}.</p>}
    </>
  )
}
