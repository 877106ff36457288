import { Refusal } from './refusal'

/**
 * Two sources of one release in, each with its records by code; throws a Refusal that names both files and the first
 * cell in which they differ. Cells and codes that only one of them has are not compared. How many cells agreed out.
 */
export function agree(one: Named, other: Named, keys: string[]): number {
  const known = new Map(other.records.map(record => [record.soc, record]))
  let cells = 0
  for (const record of one.records) {
    const twin = known.get(record.soc)
    if (!twin) continue
    for (const key of keys) cells += compare(one.file, other.file, `${record.soc} ${key}`, record[key], twin[key])
  }
  return cells
}

function compare(file: string, other: string, place: string, a: unknown, b: unknown): number {
  if (a === undefined || b === undefined) return 0
  if (isGroup(a) && isGroup(b)) {
    const keys = Object.keys(a).filter(key => key in b)
    return keys.reduce((sum, key) => sum + compare(file, other, `${place} ${key}`, a[key], b[key]), 0)
  }
  if (JSON.stringify(a) !== JSON.stringify(b))
    throw new Refusal(
      `${file} and ${other}`,
      `${JSON.stringify(a)} and ${JSON.stringify(b)} for ${place}`,
      'the same: nothing is written',
    )
  return 1
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !('atLeast' in value)
}

type Named = { file: string; records: (Record<string, unknown> & { soc: string })[] }
