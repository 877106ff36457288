import { expect, test } from 'vitest'
import { getOccupation } from '#lib/occupations/catalog'
import { toCsv } from '#lib/publish/occupations-csv'
import { formulas } from './attacks/formulas'

const occupation = getOccupation('51-9061')
if (!occupation) throw new Error('There is no such occupation.')

test.each(formulas)('%s: a cell of the table is text, and ends where it should', (_, title) => {
  const csv = toCsv([{ ...occupation, title }, occupation])
  const [, first, second] = readCsv(csv)
  expect(first?.length).toBe(second?.length)
  expect(readCsv(csv)).toHaveLength(3)
  const [, cell = ''] = first ?? []
  expect(cell).not.toMatch(/^[=+\-@＝\t\r\n]/)
  expect(cell.replace(/^'/, '')).toBe(title.replace(/^'/, ''))
})

test('a number below zero stays a number', () => {
  const projection = occupation.projection && { ...occupation.projection, change: -12_345 }
  expect(readCsv(toCsv([{ ...occupation, projection }]))[1]).toContain('-12345')
})

/** The cells of a file, by RFC 4180 and nothing else. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [['']]
  const add = (sign: string) => rows.at(-1)?.push(`${rows.at(-1)?.pop()}${sign}`)
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (quoted && sign === '"' && text[at + 1] === '"') add(text[at++] ?? '')
    else if (sign === '"') quoted = !quoted
    else if (quoted) add(sign)
    else if (sign === ',') rows.at(-1)?.push('')
    else if (text.startsWith('\r\n', at)) rows.push(['']) && at++
    else add(sign)
  }
  return rows.slice(0, -1)
}
