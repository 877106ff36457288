import type { WageFile, WageRecord, Wages } from '#lib/occupations/wage-file'

/** What a release gives and withholds: occupations (the total apart) and single wages. */
export function countMarks({ records }: WageFile): Marks {
  const occupations = records.filter(({ soc }) => soc !== '00-0000')
  const wages = occupations.flatMap(record => everyWage(record))
  return {
    occupations: occupations.length,
    complete: occupations.filter(record => percentiles(record).every(wage => typeof wage === 'number')).length,
    annualOnly: occupations.filter(({ hourly }) => !hourly).length,
    hourlyOnly: occupations.filter(({ annual }) => !annual).length,
    topCodedOccupations: occupations.filter(record => everyWage(record).some(isTopCoded)).length,
    topCodedWages: wages.filter(isTopCoded).length,
    wagesNotReleased: wages.filter(wage => wage === null).length,
    employmentNotReleased: occupations.filter(({ employment }) => employment === null).length,
  }
}

function percentiles({ annual, hourly }: WageRecord) {
  return [annual, hourly].flatMap(wages => (wages ? [wages.p10, wages.p25, wages.median, wages.p75, wages.p90] : []))
}

function everyWage({ annual, hourly }: WageRecord) {
  return [annual, hourly].flatMap(wages => (wages ? Object.values(wages) : []))
}

function isTopCoded(wage: Wages['mean']): boolean {
  return typeof wage === 'object' && wage !== null
}

export type Marks = Record<
  | 'occupations'
  | 'complete'
  | 'annualOnly'
  | 'hourlyOnly'
  | 'topCodedOccupations'
  | 'topCodedWages'
  | 'wagesNotReleased'
  | 'employmentNotReleased',
  number
>
