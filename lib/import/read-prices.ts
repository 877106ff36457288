import { recordOf } from '#lib/record'
import { Refusal } from './refusal'
import { column, findTable, readMatch, readNumber, readText, refuseTwins } from './table'
import type { Sheet } from './workbook'

const parts = ['all', 'goods', 'housing', 'utilities', 'other_services'] as const

/**
 * BEA's regional price parities in, as the text table that was made of them (state or metropolitan area, code, name,
 * five parities; the nation is 100). Their year, from the file's name, and one area a row out. Undefined when the table
 * is another. Throws a Refusal where a cell is not what it should be, or an area or its parity is hard to believe.
 */
export function readPrices(sheet: Sheet): PriceTable | undefined {
  const names = ['kind', 'code', 'name', ...parts] as const
  const columns = recordOf(names, name => column(name))
  const headers = (sheet.rows[0] ?? []).map(header => String(header).trim().toLowerCase())
  if (!headers.includes('housing') || !headers.includes('goods')) return undefined
  const table = findTable([sheet], columns)
  if (!table) return undefined
  refuseTwins(table.rows, row => `${readText(row, 'kind')} ${readText(row, 'code')}`)
  const areas = table.rows.map((row): PriceParity => {
    const kind = readMatch(row, 'kind', /^(state|msa|metro|metropolitan)$/i, 'state or metro')
    const isState = kind.toLowerCase() === 'state'
    const code = readMatch(
      row,
      'code',
      isState ? /^\d\d$/ : /^\d{5}$/,
      isState ? 'a state such as 39' : 'an area such as 18140',
    )
    const values = recordOf(parts, part => readNumber(row, part, {}, { least: 20, most: 400 }))
    return { kind: isState ? 'state' : 'metropolitan', code, name: readMatch(row, 'name', /./, 'a name'), ...values }
  })
  const [, year] = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(sheet.file) ?? []
  if (!year)
    throw new Refusal(sheet.file, 'no year in the name of a table of price parities', 'it, as in parities-2024')
  return { year, areas }
}

export type PriceTable = { year: string; areas: PriceParity[] }
type PriceParity = { kind: 'state' | 'metropolitan'; code: string; name: string } & Record<
  (typeof parts)[number],
  number
>
