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
 * The encoding that a reader likes best; of those liked as much, the smallest.
 * @param accepts the header `accept-encoding`, if there is one
 * @param available beside identity, the smallest first
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
  const negotiator: Preferring = new Negotiator({ headers: { 'accept-encoding': accepts } })
  const all: Encoding[] = [...available, 'identity']
  const [best] = negotiator.encodings(all, { preferred: all })
  return all.find(encoding => encoding === best) ?? 'identity'
}

/** The types of negotiator 0.6 do not know yet what decides between those that a reader likes as much. */
type Preferring = { encodings(available: readonly string[], options: { preferred: readonly string[] }): string[] }
