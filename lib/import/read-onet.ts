import { Refusal } from './refusal'
import { type Columns, findTable, type Table } from './table'
import type { Sheet } from './workbook'

/**
 * The text tables of O*NET in; the seven that the site needs out, by what they hold.
 * Throws a Refusal when a table is none of them, lacks a column or comes twice, or when one of the seven is missing.
 */
export function readOnet(sheets: Sheet[]): OnetTables {
  const found: Partial<Record<keyof OnetTables, Table<string>>> = {}
  for (const sheet of sheets) {
    const kind = kindOf(sheet)
    if (found[kind])
      throw new Refusal(sheet.file, `the O*NET ${kind} a second time`, `them once (${found[kind].where})`)
    const table = findTable<string>([sheet], columnsOf(kind))
    if (table) found[kind] = table
  }
  const missing = kinds.filter(kind => !found[kind])
  if (missing.length > 0) {
    const got = Object.keys(found).join(', ')
    throw new Refusal('O*NET tables', `only ${got}`, `also ${missing.join(', ')}`)
  }
  return found as OnetTables
}

const shapes = {
  occupations: ['title'],
  'alternate titles': ['alternate_title'],
  'job zones': ['job_zone'],
  interests: ['realistic', 'investigative', 'artistic', 'social', 'enterprising', 'conventional'],
  skills: ['skill', 'importance_1_to_5', 'level_0_to_7', 'suppress'],
  'related occupations': ['related_onet_soc', 'tier', 'index'],
  technology: ['example', 'hot', 'in_demand'],
} as const
const kinds = Object.keys(shapes) as (keyof typeof shapes)[]

function kindOf(sheet: Sheet): keyof typeof shapes {
  const headers = (sheet.rows[0] ?? []).map(header => String(header).trim().toLowerCase())
  const share = (kind: keyof typeof shapes) =>
    shapes[kind].filter(name => headers.includes(name)).length / shapes[kind].length
  const best = kinds.reduce((best, kind) => (share(kind) > share(best) ? kind : best))
  if (share(best) < 0.5)
    throw new Refusal(
      sheet.file,
      `the columns ${headers.slice(0, 6).join(', ')}`,
      `an O*NET table: ${kinds.join(', ')}`,
    )
  return best
}

function columnsOf(kind: keyof typeof shapes): Columns<string> {
  const names = ['onet_soc', ...shapes[kind]]
  return Object.fromEntries(
    names.map(name => [name, { label: name, pattern: new RegExp(`^${name.replaceAll('_', ' ')}$`, 'i') }]),
  )
}

export type OnetTables = { [K in keyof typeof shapes]: Table<'onet_soc' | (typeof shapes)[K][number]> }
