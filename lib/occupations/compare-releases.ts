import { broadGroupOf } from '#lib/occupations/onet-codes'
import type { WageFile, WageRecord } from '#lib/occupations/wage-file'

/**
 * What happened to the codes from one release to the next: those that came, those that went, those whose title
 * changed, those that went while their title came back under another code, and those that went into a wider code.
 */
export function compareReleases(older: WageFile, newer: WageFile): Changes {
  const before = new Map(older.records.map(record => [record.soc, record]))
  const after = new Map(newer.records.map(record => [record.soc, record]))
  const came = newer.records.filter(({ soc }) => !before.has(soc))
  const went = older.records.filter(({ soc }) => !after.has(soc))
  const moved = pair(went, came, (old, now) => old.title === now.title)
  const merged = pair(
    went.filter(({ soc }) => !moved.some(([old]) => old.soc === soc)),
    came,
    (old, now) => broadGroupOf(old.soc) === broadGroupOf(now.soc),
  )
  const explained = new Set([...moved, ...merged].flat().map(({ soc }) => soc))
  return {
    from: older.year,
    to: newer.year,
    came: came.filter(({ soc }) => !explained.has(soc)),
    went: went.filter(({ soc }) => !explained.has(soc)),
    renamed: pair(older.records, newer.records, (old, now) => old.soc === now.soc && old.title !== now.title),
    moved,
    merged,
  }
}

function pair(olds: WageRecord[], nows: WageRecord[], belong: (old: WageRecord, now: WageRecord) => boolean): Pair[] {
  return olds.flatMap(old => {
    const now = nows.find(now => belong(old, now))
    return now ? [[old, now] as Pair] : []
  })
}

type Pair = [old: WageRecord, now: WageRecord]
export type Changes = {
  from: number
  to: number
  came: WageRecord[]
  went: WageRecord[]
  renamed: Pair[]
  moved: Pair[]
  merged: Pair[]
}
