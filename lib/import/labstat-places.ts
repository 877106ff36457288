import type { Wage, Wages } from '#lib/occupations/wage-file'
import { wageKeys } from '#lib/percentiles'
import type { Figures } from '#lib/places/cell'
import { formatCell, headerOf } from '#lib/places/cell-lines'
import { formatIndustry, industryColumns, isBranch, isSector } from '#lib/places/industry-lines'
import { recordOf } from '#lib/record'
import { dataKinds, type Lists } from './labstat-lists'
import { type LabstatValues, marks } from './labstat-values'
import { Refusal } from './refusal'

/**
 * Of the values of a LABSTAT file, what is stored of places and industries, as the text of the files: the total and the
 * detailed occupations of the nation and of each area, and of the nation's sectors and three-digit industries.
 * Throws a Refusal where an area has some figures of an occupation and lacks others, or wages of two kinds.
 */
export function takePlaces(file: string, values: LabstatValues, lists: Lists): PlaceTexts {
  const codes = lists.occupations
    .filter(({ code, isDetailed }) => isDetailed || code === '000000')
    .map(({ code }) => code)
    .sort()
  const read = (key: string, code: string) => readFigures(file, values, key, code, lists.topCode)
  const cellsIn = (key: string) =>
    codes.flatMap(code => {
      const figures = read(key, code)
      return figures ? [formatCell(toSoc(code), figures)] : []
    })
  const asText = (lines: string[]) => `${[headerOf('soc'), ...lines].join('\n')}\n`
  const areas = new Map<string, { text: string; cells: number }>()
  for (const { type, code } of lists.areas) {
    const lines = cellsIn(`${type}${code}000000`)
    areas.set(code, { text: asText(lines), cells: lines.filter(line => !line.startsWith('00-0000')).length })
  }
  const nation = areas.get('0000000')
  areas.delete('0000000')
  const kept = lists.industries.filter(industry => isSector(industry) || isBranch(industry))
  const industries = codes.flatMap(code =>
    kept.flatMap(industry => {
      const figures = read(`N0000000${industry.code}`, code)
      return figures ? [formatIndustry(toSoc(code), industry.code, figures)] : []
    }),
  )
  return {
    areas,
    nation: nation?.text ?? '',
    industries: `${[industryColumns.join(','), ...industries].join('\n')}\n`,
    industryNames: kept.map(industry => ({ ...industry, level: isSector(industry) ? 'sector' : 'industry' })),
  }
}

const perYear = recordOf(wageKeys, key => kindOf(`annual ${key}`))
const perHour = recordOf(wageKeys, key => kindOf(`hourly ${key}`))

function kindOf(name: string): string {
  return Object.entries(dataKinds).find(([, { key }]) => key === name)?.[0] ?? ''
}

function readFigures(
  file: string,
  values: LabstatValues,
  key: string,
  code: string,
  bound: { hourly: number; annual: number },
): Figures | undefined {
  const get = (kind: string) => values.get(key, code, kind)
  const kinds = ['01', ...Object.values(perYear), ...Object.values(perHour)]
  const missing = kinds.filter(kind => get(kind) === undefined)
  if (missing.length === kinds.length) return undefined
  if (missing[0])
    throw new Refusal(file, `no series OEU${key}${code}${missing[0]}`, 'it, as there are others of the same cell')
  const number = (kind: string) => {
    const value = get(kind)
    return value === undefined || value < 0 ? null : value
  }
  const wages = (kinds: Record<keyof Wages, string>, atLeast: number) =>
    recordOf(wageKeys, (name): Wage => (get(kinds[name]) === marks.atLeast ? { atLeast } : number(kinds[name])))
  const isMarked = (kinds: Record<keyof Wages, string>, mark: number) =>
    Object.values(kinds).every(kind => get(kind) === mark)
  const byTheYear = !isMarked(perYear, marks.byTheHourOrYear)
  const withheld = isMarked(perYear, marks.notReleased) && isMarked(perHour, marks.notReleased)
  return {
    jobs: number('01'),
    jobsError: number('02'),
    unit: withheld ? null : byTheYear ? 'year' : 'hour',
    wages: byTheYear ? wages(perYear, bound.annual) : wages(perHour, bound.hourly),
    wageError: number('05'),
    perThousand: number('16'),
    quotient: number('17'),
  }
}

function toSoc(code: string): string {
  return `${code.slice(0, 2)}-${code.slice(2)}`
}

/** The texts of the files to store. */
export type PlaceTexts = {
  /** By the code of the area; `cells` are its published occupations, without the total. */
  areas: Map<string, { text: string; cells: number }>
  nation: string
  industries: string
  industryNames: { code: string; name: string; level: string }[]
}
