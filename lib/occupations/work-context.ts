import { getDetail, getDetailFile } from './details'

/** The conditions of work of one occupation: most frequent answers as sentences, and averages of 1 to 5. */
export type Conditions = {
  schedule: string | undefined
  week: string | undefined
  averages: { name: string; value: number | null }[]
}

const schedules = {
  regular: 'Asked about their schedule, people most often say: regular.',
  irregular: 'Asked about their schedule, people most often say: irregular.',
  seasonal: 'Asked about their schedule, people most often say: only in some seasons.',
}
const weeks = {
  'under 40': 'Asked about a usual week, they most often say: less than 40 hours.',
  '40': 'Asked about a usual week, they most often say: 40 hours.',
  'over 40': 'Asked about a usual week, they most often say: more than 40 hours.',
}
const names: Record<string, string> = {
  time_pressure: 'Time pressure',
  contact_with_others: 'Contact with other people',
  freedom_to_make_decisions: 'Freedom to decide',
  consequence_of_error: 'How serious a mistake would be',
  conflict_situations: 'Conflict with people',
  sitting: 'Time spent sitting',
  standing: 'Time spent standing',
  outdoors_exposed_to_weather: 'Outdoors in any weather',
}

/** What O*NET says of the conditions of a SOC code; undefined where it says nothing, or of several occupations apart. */
export function getConditions(soc: string): Conditions | undefined {
  const [only, another] = getDetail('work-context', soc)?.of ?? []
  if (!only || another) return undefined
  const elements = getDetailFile('work-context')?.elements ?? []
  return {
    schedule: only.schedule ? schedules[only.schedule] : undefined,
    week: only.week ? weeks[only.week] : undefined,
    averages: only.averages.map((value, at) => ({ name: names[elements[at] ?? ''] ?? elements[at] ?? '', value })),
  }
}

/** The names of the elements of which averages are stored, in their order. */
export function getElements(): string[] {
  return getDetailFile('work-context')?.elements ?? []
}
