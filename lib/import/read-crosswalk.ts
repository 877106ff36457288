import { socPattern } from '#lib/soc-code'
import { Refusal } from './refusal'
import { column, findTable, readMatch, readText, refuseTwins } from './table'
import type { Sheet } from './workbook'

/**
 * The sheets of the CIP 2020 to SOC 2018 crosswalk of NCES and BLS in; one program and occupation a pair out, as CIP
 * code, CIP title and SOC code. The workbook lists the pairs twice, in order of either code: what both say must be the
 * same, and `alone` are pairs that only one of them has, as the published file has four. "NO MATCH" rows (99.9999,
 * 99-9999) are left out. Undefined when the workbook is another; throws a Refusal.
 */
export function readCrosswalk(sheets: Sheet[]): { pairs: Pair[]; alone: string[] } | undefined {
  const one = sheets.filter(({ name }) => name === 'CIP-SOC')
  const other = sheets.filter(({ name }) => name === 'SOC-CIP')
  if (one.length === 0 && other.length === 0) return undefined
  const file = sheets[0]?.file ?? ''
  const pairs = readPairs(one)
  const turned = readPairs(other)
  if (!pairs || !turned) throw new Refusal(file, 'only one of the sheets CIP-SOC and SOC-CIP', 'both, to agree')
  for (const [key, pair] of turned) {
    const [, title] = pairs.get(key) ?? pair
    if (title !== pair[1])
      throw new Refusal(`${file}, ${key}`, `“${title}” and “${pair[1]}”`, 'one title in the sheets CIP-SOC and SOC-CIP')
  }
  const alone = [...pairs.keys()]
    .filter(key => !turned.has(key))
    .concat([...turned.keys()].filter(key => !pairs.has(key)))
  if (alone.length > pairs.size / 10)
    throw new Refusal(
      file,
      `${alone.length} pairs in one of the sheets CIP-SOC and SOC-CIP alone`,
      'the same pairs in both',
    )
  return { pairs: [...new Map([...turned, ...pairs]).values()], alone }
}

function readPairs(sheets: Sheet[]): Map<string, Pair> | undefined {
  const columns = {
    cip: column('CIP2020Code'),
    cipTitle: column('CIP2020Title'),
    soc: column('SOC2018Code'),
    socTitle: column('SOC2018Title'),
  }
  const table = findTable(sheets, columns)
  if (!table) return undefined
  refuseTwins(table.rows, row => `${readText(row, 'cip')} ${readText(row, 'soc')}`)
  const pairs = table.rows.map((row): Pair => {
    const cip = readMatch(row, 'cip', /^\d\d\.\d{4}$/, 'a code such as 51.3801')
    const soc = readMatch(row, 'soc', socPattern, 'a code such as 29-1141')
    readMatch(row, 'socTitle', /./, 'a title')
    return [cip, readMatch(row, 'cipTitle', /./, 'a title'), soc]
  })
  const matched = pairs.filter(([cip, , soc]) => cip !== '99.9999' && soc !== '99-9999')
  return new Map(matched.map(pair => [`${pair[0]} ${pair[2]}`, pair]))
}

type Pair = [cip: string, title: string, soc: string]
