import { createHash } from 'node:crypto'

/** What the choice goes by: `SEED`, else the day, so that the tests of ten days reach most of a sweep. */
export const seed = process.env.SEED || new Date().toISOString().slice(0, 10)

/** Whether sweeps run over all they have, as their own commands ask for with `SWEEP=whole`. */
export const isWhole = process.env.SWEEP === 'whole'

/** For the beginning of a run: how to get the same choice again. */
export const sampleNote = isWhole
  ? 'Sweeps: whole (SWEEP=whole)'
  : `Sweeps: a tenth, by SEED=${seed}; all of it with SWEEP=whole`

/** How to tell the samples of a sweep apart. */
type Reading<T> = {
  /** A name that no other sample has: it decides, together with the seed, whether the sample is chosen. */
  nameOf: (one: T) => string
  /** Samples of a family show the same fault. The first of each family is always chosen. */
  familyOf: (one: T) => string
}

/**
 * Of the samples of a sweep, those of today: of each family the first, and of the others the tenth that the seed
 * chooses, at least one. In a whole sweep all.
 * @returns the chosen samples in the order in which they were given
 */
export function sample<T>(all: readonly T[], reading: Reading<T>, by = { seed, isWhole }): T[] {
  if (by.isWhole) return [...all]
  const families = new Set(all.map(reading.familyOf))
  const chosen = new Set<T>()
  for (const family of families) {
    const [first, ...others] = all.filter(one => reading.familyOf(one) === family)
    const thrown = others.map(one => ({ one, rank: rankOf(reading.nameOf(one), by.seed) }))
    thrown.sort((a, b) => a.rank - b.rank)
    for (const { one } of thrown.slice(0, Math.ceil(others.length / 10))) chosen.add(one)
    if (first !== undefined) chosen.add(first)
  }
  return all.filter(one => chosen.has(one))
}

/** Whether a name is in the share that the seed chooses: of 3 the third, of 2 the half. */
export function isInShare(name: string, of: number, by = seed): boolean {
  return rankOf(name, by) % of === 0
}

/** A number that looks thrown, and is the same for the same name and seed. */
function rankOf(name: string, by: string) {
  return createHash('sha256').update(`${by}\0${name}`).digest().readUInt32BE(0)
}
