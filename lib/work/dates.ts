import type { Career } from '#lib/careers/schema'
import { getOccupation, getSources } from '#lib/occupations/catalog'

/** The day on which an author last changed what a profile says: its review or its newest correction, as 2026-01-31. */
export function revisedOn({ reviewed, corrections }: Pick<Career, 'reviewed' | 'corrections'>): string {
  return newest([reviewed, ...corrections.map(({ date }) => date)])
}

/** The day on which a profile's page last changed: it also changes when the figures that it prints are taken in. */
export function changedOn(career: Career): string {
  const measured = getOccupation(career.soc)?.measured
  return newest([revisedOn(career), ...(measured ? [figuresReadOn()] : [])])
}

/** The day on which the newest official figures were taken in. */
export function figuresReadOn(): string {
  const { wages, projections, onet } = getSources()
  return newest([...wages, projections, onet].flatMap(source => source?.read ?? []))
}

/** The last of some days; the empty text when there is none. Days as 2026-01-31 sort as text. */
export function newest(days: string[]): string {
  return [...days].sort().at(-1) ?? ''
}
