import type { Area } from '#lib/places/area'
import type { Cell } from '#lib/places/cell'
import { drawnWages } from '#lib/places/cell-state'
import { cellIn } from '#lib/places/cells'
import type { Entry } from './entries'

/**
 * An entry as it is in a place: its newest release is what OEWS publishes there, so that filters, sorts and pictures of pay
 * are of the place; percentiles that must not be drawn as a range are left out of it. Projection, schooling and all else
 * stay the nation's.
 * @returns undefined where nothing of the work is published in the place
 * @throws Error that names file, line and column where the stored file is damaged
 */
export function localEntry(entry: Entry, place: Area): Entry | undefined {
  const cell = cellIn(place, entry.soc)
  if (!cell || !entry.occupation) return undefined
  const byCell = kept.get(entry) ?? new WeakMap<Cell, Entry>()
  kept.set(entry, byCell)
  const made = byCell.get(cell) ?? make(entry, cell)
  byCell.set(cell, made)
  return made
}

/** The cells of a place stay in memory while it is asked for, and what is made of them with them. */
const kept = new WeakMap<Entry, WeakMap<Cell, Entry>>()

function make(entry: Entry, cell: Cell): Entry {
  const { occupation } = entry
  if (!occupation) return { ...entry, cell }
  const [newest] = occupation.releases
  const wages = drawnWages(cell)
  const release = {
    year: newest?.year ?? 0,
    employment: cell.jobs,
    ...(cell.unit === 'year' && { annual: wages }),
    ...(cell.unit === 'hour' && { hourly: wages }),
  }
  return { ...entry, cell, occupation: { ...occupation, releases: [release] } }
}
