import { createReadStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { getAreas } from '#lib/places/areas'
import type { Cell } from '#lib/places/cell'
import { cellsIn, nationalCells } from '#lib/places/cells'
import { readIndustries } from '#lib/places/industries'
import { pricesOf } from '#lib/places/prices'
import { Refusal } from './refusal'
import { readPrinted, says } from './verify-pages'

/** How many of each kind are recomputed. */
const samples = { cells: 300, prices: 50, industries: 50 }

/**
 * Recomputes figures drawn at random from the publishers' own bytes. It reads those by itself and shares no code with the
 * import: a mistake in how the import reads a file cannot hide here. The import's rows stand in any order; so may these.
 * @param folder with the official files, as the import takes it
 * @param seed the same seed draws the same figures
 * @param site the folder of a built site, whose pages and files are held against those bytes as well; it may be missing
 * @returns how many of each kind were recomputed, and a sentence on each that differs
 * @throws Refusal when the folder lacks a file that is needed
 */
export async function verifyPlaces(folder: string, seed: number, site: string): Promise<Verified> {
  const draw = drawer(seed)
  const names = await readdir(folder, { recursive: true })
  const find = (pattern: RegExp) => {
    const name = names.find(name => pattern.test(name))
    if (!name) throw new Refusal(folder, 'no such file', `one whose name matches ${pattern}`)
    return join(folder, name)
  }
  const places = getAreas().flatMap(area => cellsIn(area).map(cell => ({ area, soc: cell.soc })))
  const cells = draw(places, samples.cells).map(({ area, soc }) => ({
    area,
    soc,
    series: `OEU${area.kind === 'state' ? 'S' : 'M'}${area.code}000000${toDigits(soc)}`,
  }))
  const lines = nationalCells().flatMap(({ soc }) => readIndustries(soc).map(one => ({ ...one, soc })))
  const industries = draw(lines, samples.industries).map(one => ({
    ...one,
    series: `OEUN0000000${one.industry}${toDigits(one.soc)}`,
  }))
  const printed = readPrinted(site, cells)
  const wanted = new Set([...cells, ...industries, ...printed].map(({ series }) => series))
  const published = await readSeries(find(/(^|[\\/])oe\.data\.0\.Current(\.gz)?$/), wanted)
  const differences: string[] = []
  const hold = (what: string, stored: unknown, own: unknown) => {
    if (stored !== own) differences.push(`${what}: stored is ${stored}, the publisher’s file says ${own}`)
  }
  for (const { area, soc, series } of cells) {
    const cell = cellsIn(area).find(cell => cell.soc === soc)
    const own = published.get(series) ?? new Map()
    for (const [kind, value] of Object.entries(valuesOf(cell)))
      hold(`${area.slug} ${soc}, kind ${kind}`, value, own.get(kind) ?? 'nothing')
  }
  for (const { where, series, kind, text } of printed) {
    const own = published.get(series)?.get(kind)
    if (!says(text, own))
      differences.push(`${where}: “${text}” is printed, the publisher’s file says ${own} (kind ${kind})`)
  }
  for (const { soc, industry, series, unit, ...figures } of industries) {
    const own = published.get(series) ?? new Map()
    const kinds =
      unit === 'hour' ? { '03': figures.mean, '08': figures.median } : { '04': figures.mean, '13': figures.median }
    for (const [kind, value] of Object.entries({ '01': figures.jobs, '05': figures.wageError, ...kinds }))
      hold(`${soc} in ${industry}, kind ${kind}`, asPublished(value), own.get(kind) ?? 'nothing')
  }
  const priced = draw(
    getAreas().filter(area => pricesOf(area)),
    samples.prices,
  )
  const rows = (await readFile(find(/price-parities.*\.csv$/), 'utf8')).split(/\r?\n/)
  for (const area of priced) {
    const code = area.kind === 'state' ? `state,${area.code.slice(0, 2)},` : `metro,${area.code.slice(2)},`
    const numbers = rows
      .find(row => row.startsWith(code))
      ?.split(',')
      .slice(-5)
      .map(Number)
    const prices = pricesOf(area)
    const stored = prices && [prices.all, prices.goods, prices.housing, prices.utilities, prices.otherServices]
    hold(`prices of ${area.slug}`, stored?.join(' '), numbers?.join(' '))
  }
  return {
    cells: cells.length,
    industries: industries.length,
    prices: priced.length,
    printed: printed.length,
    differences,
  }
}

/** Of the rows of a LABSTAT file those of some series, by the series without its kind of data and by that kind. */
async function readSeries(path: string, wanted: Set<string>): Promise<Map<string, Map<string, string>>> {
  const bytes = createReadStream(path)
  const input = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
  const found = new Map<string, Map<string, string>>()
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const series = line.slice(0, 23)
    if (!wanted.has(series)) continue
    const [, , , value = '', note = ''] = line.split('\t').map(cell => cell.trim())
    const kinds = found.get(series) ?? new Map<string, string>()
    kinds.set(line.slice(23, 25), value === '-' ? `mark ${note}` : String(Number(value)))
    found.set(series, kinds)
  }
  return found
}

/** A stored cell as the publisher says it, by the kinds of data: of wages those of its unit, the others being mark 4 or 8. */
function valuesOf(cell: Cell | undefined): Record<string, string> {
  if (!cell) return {}
  const { wages, unit } = cell
  const kinds = unit === 'hour' ? ['06', '07', '08', '09', '10', '03'] : ['11', '12', '13', '14', '15', '04']
  const amounts = [wages.p10, wages.p25, wages.median, wages.p75, wages.p90, wages.mean]
  const others = [cell.jobs, cell.jobsError, cell.wageError, cell.perThousand, cell.quotient]
  return Object.fromEntries([
    ...kinds.map((kind, i) => [kind, asPublished(amounts[i])]),
    ...['01', '02', '05', '16', '17'].map((kind, i) => [kind, asPublished(others[i])]),
    ...(unit === 'hour' ? [['13', 'mark 4']] : []),
  ])
}

function asPublished(value: Cell['wages']['mean'] | undefined): string {
  if (value === null || value === undefined) return 'mark 8'
  return typeof value === 'number' ? String(value) : 'mark 5'
}

function toDigits(soc: string): string {
  return soc.replace('-', '')
}

/** Draws without putting back, the same from the same seed (mulberry32, public domain). */
function drawer(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return <T>(all: readonly T[], count: number): T[] => {
    const left = [...all]
    const drawn: T[] = []
    while (drawn.length < count && left.length > 0) drawn.push(...left.splice(Math.floor(next() * left.length), 1))
    return drawn
  }
}

export type Verified = {
  cells: number
  /** Figures on pages and in files of a built site; 0 where none is built. */
  printed: number
  industries: number
  prices: number
  differences: string[]
}
