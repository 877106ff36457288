import { Refusal } from './refusal'
import { type Columns, column, findTable, readMatch, readText, refuseTwins } from './table'
import { readTextTable } from './text-table'

/**
 * The lists that lie beside a LABSTAT data file in: areas, occupations, industries, kinds of data and footnotes, by
 * their code. Only the columns that are named here are read; the published lists have more, in any order.
 * Throws a Refusal when a code stands twice or is not what it should be, or a kind of data means something else.
 */
export async function readLists(paths: Record<ListName, string>): Promise<Lists> {
  const areas = await readList(paths['oe.area'], {
    code: column('area_code'),
    type: column('areatype_code'),
    name: column('area_name'),
  })
  const occupations = await readList(paths['oe.occupation'], {
    code: column('occupation_code'),
    name: column('occupation_name'),
    level: column('display_level'),
  })
  const industries = await readList(paths['oe.industry'], {
    code: column('industry_code'),
    name: column('industry_name'),
    level: column('display_level'),
  })
  const kinds = await readList(paths['oe.datatype'], { code: column('datatype_code'), name: column('datatype_name') })
  const notes = await readList(paths['oe.footnote'], { code: column('footnote_code'), name: column('footnote_text') })
  for (const { code, name } of kinds)
    if (dataKinds[code] && dataKinds[code].name !== name)
      throw new Refusal(`oe.datatype, code ${code}`, `“${name}”`, dataKinds[code].name)
  return {
    areas: areas.map(({ code, name, type }) => ({ code, name, type: type ?? '' })),
    occupations: occupations.map(({ code, name, level }) => ({ code, name, isDetailed: level === '3' })),
    industries: industries.map(({ code, name, level }) => ({ code, name, level: level ?? '' })),
    topCode: readTopCode(notes.find(({ code }) => code === '5')?.name),
    notes: new Set(notes.map(({ code }) => code)),
  }
}

/** What each kind of data is, and by how much it is multiplied to be a whole number. */
export const dataKinds: Record<string, { name: string; scale: number; key?: string }> = {
  '01': { name: 'Employment', scale: 1, key: 'employment' },
  '02': { name: 'Employment percent relative standard error', scale: 10 },
  '03': { name: 'Hourly mean wage', scale: 100, key: 'hourly mean' },
  '04': { name: 'Annual mean wage', scale: 1, key: 'annual mean' },
  '05': { name: 'Wage percent relative standard error', scale: 10 },
  '06': { name: 'Hourly 10th percentile wage', scale: 100, key: 'hourly p10' },
  '07': { name: 'Hourly 25th percentile wage', scale: 100, key: 'hourly p25' },
  '08': { name: 'Hourly median wage', scale: 100, key: 'hourly median' },
  '09': { name: 'Hourly 75th percentile wage', scale: 100, key: 'hourly p75' },
  '10': { name: 'Hourly 90th percentile wage', scale: 100, key: 'hourly p90' },
  '11': { name: 'Annual 10th percentile wage', scale: 1, key: 'annual p10' },
  '12': { name: 'Annual 25th percentile wage', scale: 1, key: 'annual p25' },
  '13': { name: 'Annual median wage', scale: 1, key: 'annual median' },
  '14': { name: 'Annual 75th percentile wage', scale: 1, key: 'annual p75' },
  '15': { name: 'Annual 90th percentile wage', scale: 1, key: 'annual p90' },
  '16': { name: 'Employment per 1,000 jobs', scale: 1000 },
  '17': { name: 'Location Quotient', scale: 100 },
}

export const listNames = ['oe.area', 'oe.occupation', 'oe.industry', 'oe.datatype', 'oe.footnote'] as const

async function readList(path: string, columns: Columns<'code' | 'name'> & Partial<Columns<'type' | 'level'>>) {
  const sheet = await readTextTable(path)
  const table = findTable<string>([sheet], columns)
  if (!table || table.rows.length === 0) throw new Refusal(sheet.file, 'no list of codes', columns.code.label)
  const keyOf = (row: (typeof table.rows)[number]) =>
    ['type', 'code'].map(key => (key in columns ? readText(row, key) : '')).join('')
  refuseTwins(table.rows, keyOf)
  return table.rows.map(row => ({
    code: readMatch(row, 'code', /^[\w-]+$/, 'a code'),
    name: readMatch(row, 'name', /./, 'a name'),
    ...('type' in columns && { type: readMatch(row, 'type', /^[NSM]$/, 'N, S or M') }),
    ...('level' in columns && { level: readMatch(row, 'level', /^\d$/, 'a level from 0 to 3') }),
  }))
}

function readTopCode(note = ''): { hourly: number; annual: number } {
  const [, hourly, annual] = /equal to or greater than \$([\d,.]+) per hour or \$([\d,]+) per year/.exec(note) ?? []
  if (!hourly || !annual) throw new Refusal('oe.footnote, code 5', `“${note}”`, 'the bounds of a wage that is withheld')
  return { hourly: Number(hourly.replaceAll(',', '')), annual: Number(annual.replaceAll(',', '')) }
}

export type ListName = (typeof listNames)[number]
export type Lists = {
  areas: { code: string; name: string; type: string }[]
  occupations: { code: string; name: string; isDetailed: boolean }[]
  industries: { code: string; name: string; level: string }[]
  topCode: { hourly: number; annual: number }
  notes: Set<string>
}
