import { socPattern } from '#lib/soc-code'
import { Refusal } from './refusal'
import { column, findTable, readMatch, readText, refuseTwins } from './table'
import type { Sheet } from './workbook'

const codeWords = 'a code such as 29-2072'
const levels = ['Major', 'Minor', 'Broad', 'Detailed'] as const

/** How many groups of each level SOC 2018 has, by its own structure. */
const sizes = { Major: 23, Minor: 98, Broad: 459, Detailed: 867 }

/**
 * The sheets of the SOC 2018 definitions in; title and definition of each detailed occupation by its code out.
 * Undefined when the workbook is another. Throws a Refusal where a cell is not what it should be or groups are missing.
 */
export function readDefinitions(sheets: Sheet[]): Map<string, { title: string; definition: string }> | undefined {
  const columns = {
    level: column('SOC Group'),
    soc: column('SOC Code'),
    title: column('SOC Title'),
    definition: column('SOC Definition'),
  }
  const table = findTable(sheets, columns)
  if (!table) return undefined
  refuseTwins(table.rows, row => readText(row, 'soc'))
  const counts: Record<string, number> = {}
  const found = new Map<string, { title: string; definition: string }>()
  for (const row of table.rows) {
    const level = readMatch(row, 'level', /^(Major|Minor|Broad|Detailed)$/, levels.join(', '))
    const soc = readMatch(row, 'soc', socPattern, codeWords)
    const title = readMatch(row, 'title', /./, 'a title')
    counts[level] = (counts[level] ?? 0) + 1
    if (level === 'Detailed')
      found.set(soc, { title, definition: readMatch(row, 'definition', /.{20}/s, 'a definition') })
  }
  checkSizes(table.where, counts)
  return found
}

/**
 * The sheets of the SOC 2018 direct match titles in, one `[code, title]` a row out. Undefined when the workbook is
 * another. Throws a Refusal where a cell is not what it should be or a title stands twice under one code.
 */
export function readMatchTitles(sheets: Sheet[]): [soc: string, title: string][] | undefined {
  const columns = {
    soc: column('2018 SOC Code'),
    title: column('2018 SOC Title'),
    match: column('2018 SOC Direct Match Title'),
    example: column('Illustrative Example'),
  }
  const table = findTable(sheets, columns)
  if (!table) return undefined
  refuseTwins(table.rows, row => `${readText(row, 'soc')} ${readText(row, 'match')}`)
  return table.rows.map(row => {
    readMatch(row, 'example', /^x?$/i, 'x or an empty cell')
    return [readMatch(row, 'soc', socPattern, codeWords), readMatch(row, 'match', /./, 'a title')]
  })
}

/**
 * The sheets of the SOC 2018 structure in; the level and title of each group by its code out. Undefined when the
 * workbook is another. Throws a Refusal where a row has no code or two, or groups are missing.
 */
export function readStructure(sheets: Sheet[]): Map<string, { level: string; title: string }> | undefined {
  const columns = {
    Major: column('Major Group'),
    Minor: column('Minor Group'),
    Broad: column('Broad Group'),
    Detailed: column('Detailed Occupation'),
  }
  const table = findTable(sheets, columns)
  if (!table) return undefined
  const found = new Map<string, { level: string; title: string }>()
  const counts: Record<string, number> = {}
  for (const row of table.rows) {
    const [level, another] = levels.filter(level => readText(row, level) !== '')
    if (!level || another) throw new Refusal(row.where, `${level ? 'two codes' : 'no code'}`, 'one code a row')
    const soc = readMatch(row, level, socPattern, codeWords)
    if (found.has(soc)) throw new Refusal(row.where, `${soc} a second time`, 'it once')
    counts[level] = (counts[level] ?? 0) + 1
    found.set(soc, { level, title: row.lastText })
  }
  checkSizes(table.where, counts)
  return found
}

function checkSizes(where: string, counts: Record<string, number>): void {
  for (const level of levels)
    if (counts[level] !== sizes[level])
      throw new Refusal(where, `${counts[level] ?? 0} rows of the level ${level}`, `the ${sizes[level]} of SOC 2018`)
}
