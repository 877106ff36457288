import { createHash } from 'node:crypto'
import fc from 'fast-check'

/**
 * Property tests throw the same dice on every machine, so that a change is refused for its own mistakes alone. Whoever
 * looks for mistakes nobody has found yet sets `PROPERTY_SEED`, as the scheduled run does.
 */
const name = process.env.PROPERTY_SEED || 'gate'
fc.configureGlobal({ seed: createHash('sha256').update(name).digest().readInt32BE(0) })
