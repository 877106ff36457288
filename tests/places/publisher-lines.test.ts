import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { getAreaByCode } from '#lib/places/areas'
import type { Cell } from '#lib/places/cell'
import { cellIn, nationalCell, totalIn } from '#lib/places/cells'
import { readIndustries } from '#lib/places/industries'

/**
 * 200 lines of BLS's own file (oe.data.0.Current, May 2025), drawn at random among those that are stored: 80 plain ones,
 * 60 with each of the three marks, 20 of the nation and 40 by industry.
 */
const lines = readFileSync(join(import.meta.dirname, 'publisher-lines.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)

const yearly = { '04': 'mean', '11': 'p10', '12': 'p25', '13': 'median', '14': 'p75', '15': 'p90' } as const
const hourly = { '03': 'mean', '06': 'p10', '07': 'p25', '08': 'median', '09': 'p75', '10': 'p90' } as const
const others = { '01': 'jobs', '02': 'jobsError', '05': 'wageError', '16': 'perThousand', '17': 'quotient' } as const

test('there are 200 of them', () => {
  expect(lines).toHaveLength(200)
})

test.each(lines)('%s', line => {
  const [id = '', , , value = '', note = ''] = line.split('\t').map(cell => cell.trim())
  const [place, industry, code, kind] = [id.slice(3, 11), id.slice(11, 17), id.slice(17, 23), id.slice(23)]
  const soc = `${code.slice(0, 2)}-${code.slice(2)}`
  const said = value === '-' ? `mark ${note}` : Number(value)
  if (industry !== '000000') {
    const stored = readIndustries(soc).find(one => one.industry === industry) ?? expect.fail('not stored')
    const by = { '01': stored.jobs, '04': stored.mean, '13': stored.median, '05': stored.wageError }
    if (stored.unit !== 'hour' || kind === '01' || kind === '05') expect(asPublished(pick(by, kind))).toBe(said)
    else expect(said).toBe('mark 4')
    return
  }
  const cell = findCell(place, soc)
  const [year, hour, other] = [pick(yearly, kind), pick(hourly, kind), pick(others, kind)]
  if (other) expect(asPublished(cell[other])).toBe(said)
  else if (year) expect(cell.unit === 'hour' ? 'mark 4' : asPublished(cell.wages[year])).toBe(said)
  // Hours are stored only where nothing is released by the year.
  else if (hour && cell.unit === 'hour') expect(asPublished(cell.wages[hour])).toBe(said)
  else if (hour && typeof said === 'number' && typeof cell.wages[hour] === 'number') {
    const year = cell.wages[hour]
    expect(Math.abs(said * 2080 - year)).toBeLessThan(20)
  } else if (hour && said !== 'mark 4') expect(asPublished(cell.wages[hour])).toBe(said)
  else expect(cell.unit).toBe('year')
})

function findCell(place: string, soc: string): Cell {
  const area = getAreaByCode(place.slice(1))
  const cell = area ? (soc === '00-0000' ? totalIn(area) : cellIn(area, soc)) : nationalCell(soc)
  return cell ?? expect.fail('not stored')
}

/** A stored value as the publisher writes it. */
function asPublished(value: Cell['wages']['mean'] | undefined): number | string | undefined {
  if (value === null) return 'mark 8'
  return typeof value === 'object' ? 'mark 5' : value
}

function pick<T>(record: Record<string, T>, key: string): T | undefined {
  return record[key]
}
