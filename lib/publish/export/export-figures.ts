import type { Career } from '#lib/careers/schema'
import { getSources } from '#lib/occupations/catalog'
import { growthWords } from '#lib/occupations/growth'
import type { Occupation, Release } from '#lib/occupations/occupation'
import type { OutlookFigures, Pay } from './figures-schema'

/** What the work pays; nothing when neither a release nor the profile says it. */
export function exportPay({ salary, category }: Career, occupation?: Occupation): Pay | null {
  const official = occupation && exportOfficialPay(occupation)
  if (official) return { ...official, note: category ?? null }
  if (!salary) return null
  const { area, month, unit, p10, median, p90 } = salary
  return { from: 'profile', source: 'pay', area, month, unit, p10, median, p90 }
}

/** What an official occupation pays; nothing when no release says it. */
export function exportOfficialPay({ releases: [newest, ...earlier], title }: Occupation) {
  if (!newest) return null
  return {
    from: 'official' as const,
    ...exportRelease(newest),
    category: title,
    area: 'United States' as const,
    earlier: earlier.map(exportRelease),
  }
}

function exportRelease({ year, employment, annual, hourly }: Release) {
  const edition = getSources().wages.find(source => source.year === year)?.edition ?? String(year)
  return { source: wageSourceId(year), edition, employment, annual: annual ?? null, hourly: hourly ?? null }
}

/** The name of a wage release among the sources of a file. */
export function wageSourceId(year: number): string {
  return `wages-${year}`
}

/** How many jobs there will be; nothing when nobody projects it. */
export function exportOutlook(occupation?: Occupation): OutlookFigures | null {
  const projection = occupation?.projection
  if (!projection) return null
  const { title, from, to, employment, projected, change, changePercent, openings, ...rest } = projection
  const { selfEmployedPercent, education, experience, training } = rest
  return {
    source: 'projections',
    category: title,
    from,
    to,
    employment,
    projected,
    change,
    changePercent,
    words: growthWords(projection),
    openings,
    selfEmployedPercent,
    education,
    experience,
    training,
  }
}

/** What O*NET measured of the category; nothing where it measured none. */
export function exportSkills(occupation?: Occupation) {
  if (!occupation || occupation.skills.length === 0) return null
  return { source: 'onet', skills: occupation.skills }
}
