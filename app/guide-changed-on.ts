import { getCareers } from '#lib/check/checked-careers'
import { changedOn, figuresReadOn, newest } from '#lib/work/dates'

/** The newest day of a review, a correction or a release of figures, as 2026-01-31. */
export function guideChangedOn(): string {
  return newest([...getCareers().map(changedOn), figuresReadOn()])
}
