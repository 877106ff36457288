import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import type { Encoding } from './response'

/** Whether bytes of a media type, such as `text/html`, become fewer when they are packed. */
export function isCompressible(type: string): boolean {
  return /^text\/|json|xml|javascript/.test(type)
}

/** Browsers send a handful of different headers; each is read once, and nonsense pushes out nonsense. */
const known = new LRUCache<string, Encoding>({ max: 200 })

/**
 * The smallest encoding that a reader takes.
 * @param accepts the header `accept-encoding`, if there is one
 * @param available beside identity
 */
export function chooseEncoding(accepts: string | undefined, available: readonly Encoding[]): Encoding {
  if (!accepts || available.length === 0) return 'identity'
  const key = `${available.join()} ${accepts}`
  const before = known.get(key)
  if (before) return before
  const chosen = read(accepts, available)
  known.set(key, chosen)
  return chosen
}

function read(accepts: string, available: readonly Encoding[]) {
  const negotiator = new Negotiator({ headers: { 'accept-encoding': accepts } })
  const taken = new Set(negotiator.encodings([...available, 'identity']))
  return available.find(encoding => taken.has(encoding)) ?? 'identity'
}
