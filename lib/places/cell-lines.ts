import type { Wage } from '#lib/occupations/wage-file'
import { wageKeys } from '#lib/percentiles'
import { recordOf } from '#lib/record'
import { socPattern } from '#lib/soc-code'
import { type Figures, figuresSchema, keySchemas } from './cell'

/**
 * How cells are written: a line a cell, commas between its values. `*` is a value that is not released, `>=239200` one
 * that is withheld because it is that high or higher, nothing one that the publisher does not give for such a place.
 */
const columns = ['jobs', 'jobs_rse', 'unit', ...wageKeys, 'wage_rse', 'per_1000', 'quotient']

/** The first line of such a file; its first column says what tells the lines apart. */
export function headerOf(key: Key): string {
  return [key, ...columns].join(',')
}

/** One cell as a line, without its end. The key is a SOC code or the code of an area. */
export function formatCell(key: string, figures: Figures): string {
  const { jobs, jobsError, unit, wages, wageError, perThousand, quotient } = figures
  const amounts = wageKeys.map(name => formatWage(wages[name]))
  const factors = [perThousand, quotient].map(value => value ?? (jobs === null ? '*' : ''))
  return [key, jobs ?? '*', jobsError ?? '*', unit ?? '*', ...amounts, wageError ?? '*', ...factors].join(',')
}

/**
 * The lines of a file of cells in, read whole; their keys and figures out, in order.
 * @param file its name, for messages
 * @throws Error that says in which line and column what was found and what was expected
 */
export function parseCells(text: string, file: string, key: Key): { key: string; figures: Figures }[] {
  const [header = '', ...lines] = text.split('\n')
  if (header !== headerOf(key)) throw new Error(`${file}, line 1: found “${header}”, expected “${headerOf(key)}”`)
  if (lines.pop() !== '') throw new Error(`${file}: found a last line that is cut, expected a line break at its end`)
  let before = ''
  return lines.map((line, i) => {
    const where = `${file}, line ${i + 2}`
    const read = parseCell(line, where, key)
    if (read.key <= before) throw new Error(`${where}, column ${key}: found ${read.key}, expected one after ${before}`)
    before = read.key
    return read
  })
}

/** One line in, its key and figures out. Throws as `parseCells` does; `where` is the place for messages. */
export function parseCell(line: string, where: string, key: Key): { key: string; figures: Figures } {
  const cells = line.split(',')
  if (cells.length !== columns.length + 1)
    throw new Error(`${where}: found ${cells.length} values, expected ${columns.length + 1}`)
  const plain = keyPatterns[key].test(cells[0] ?? '') ? readPlain(cells) : undefined
  if (plain) return { key: cells[0] ?? '', figures: plain }
  const value = (at: number): unknown => readValue(cells[at] ?? '')
  const figures = {
    jobs: value(1),
    jobsError: value(2),
    unit: cells[3] === '*' ? null : cells[3],
    wages: recordOf(wageKeys, name => value(wagesFrom + wageKeys.indexOf(name))),
    wageError: value(4 + wageKeys.length),
    perThousand: value(5 + wageKeys.length),
    quotient: value(6 + wageKeys.length),
  }
  const read = figuresSchema.safeParse(figures)
  const name = keySchemas[key].safeParse(cells[0])
  if (read.success && name.success) return { key: name.data, figures: read.data }
  const [issue] = read.error?.issues ?? name.error?.issues ?? []
  const at = read.success ? 0 : placeOf(issue?.path ?? [])
  const found = at === undefined ? `“${line}”` : `“${cells[at]}”`
  const column = at === undefined ? '' : `, column ${at === 0 ? key : columns[at - 1]}`
  throw new Error(`${where}${column}: found ${found}, expected ${expect(issue?.message)}`)
}

const keyPatterns = { soc: socPattern, area: /^\d{7}$/ }
const wagesFrom = 4
const digits = /^\d+(\.\d+)?$/

/**
 * The figures of nearly every line: numbers and “*”, percentiles that rise. Undefined for any other, which the schema then
 * reads or refuses; it takes ten times as long, and there are 223,174 lines.
 */
function readPlain(cells: string[]): Figures | undefined {
  const at = (index: number) => {
    const cell = cells[index] ?? ''
    return cell === '*' || cell === '' ? null : digits.test(cell) ? Number(cell) : Number.NaN
  }
  const [, , , unit] = cells
  const [p10, p25, median, p75, p90, mean] = [at(4), at(5), at(6), at(7), at(8), at(9)]
  const [jobs, jobsError, wageError, perThousand, quotient] = [at(1), at(2), at(10), at(11), at(12)]
  const others = [jobs, jobsError, wageError, perThousand, quotient]
  if (unit !== 'year' && unit !== 'hour') return undefined
  if (!p10 || !p25 || !median || !p75 || !p90 || !mean) return undefined
  if (!(p10 <= p25 && p25 <= median && median <= p75 && p75 <= p90 && mean > 0)) return undefined
  if (others.some(Number.isNaN) || !isWhole(jobs) || !isPercent(jobsError) || !isPercent(wageError)) return undefined
  return { jobs, jobsError, unit, wages: { p10, p25, median, p75, p90, mean }, wageError, perThousand, quotient }
}

function isWhole(value: number | null): boolean {
  return value === null || Number.isInteger(value)
}

function isPercent(value: number | null): boolean {
  return value === null || value <= 100
}

/** What a cell of such a file says: a number, a lower bound, or null; the text itself where it is none of these. */
export function readValue(cell: string): unknown {
  if (cell === '*' || cell === '') return null
  if (cell.startsWith('>=')) return { atLeast: readNumber(cell.slice(2)) }
  return readNumber(cell)
}

/** A number as it is written here, or the text itself, which no schema takes for one. */
function readNumber(text: string): unknown {
  const number = Number(text)
  return /^\d+(\.\d+)?$/.test(text) && Number.isFinite(number) ? number : text
}

const wageNames: readonly string[] = wageKeys
const names = ['jobs', 'jobsError', 'unit', 'wages', 'wageError', 'perThousand', 'quotient']

/** The place of a value among the cells of its line; undefined where several are wrong together. */
function placeOf([name, key]: PropertyKey[]): number | undefined {
  const at = names.indexOf(String(name))
  if (name !== 'wages') return at <= 3 ? at + 1 : at + wageKeys.length
  const wage = wageNames.indexOf(String(key))
  return wage < 0 ? undefined : wagesFrom + wage
}

function expect(message = 'another'): string {
  return message.startsWith('Invalid input') ? 'a number, “*” or “>=” and a number' : message
}

function formatWage(wage: Wage): string {
  if (wage === null) return '*'
  return typeof wage === 'number' ? String(wage) : `>=${wage.atLeast}`
}

export type Key = keyof typeof keySchemas
