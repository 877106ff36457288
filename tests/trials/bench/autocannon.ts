import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Asked, connections, type Load } from './load'

type Result = { non2xx: number; errors: number; requests: { average: number }; latency: { p50: number; p99: number } }
type Request = { path?: string }
type Autocannon = (options: Record<string, unknown>) => Promise<Result>

/** Asks from this process. Throws Error when an answer was no page: such figures would be worth nothing. */
export async function runAutocannon(tools: string, { origin, paths, encoding, seconds }: Asked): Promise<Load> {
  const autocannon: Autocannon = createRequire(join(tools, 'package.json'))('autocannon')
  let at = 0
  const setupRequest = (request: Request) => ({ ...request, path: paths[at++ % paths.length] })
  const { non2xx, errors, requests, latency } = await autocannon({
    url: origin,
    connections,
    duration: seconds,
    headers: { 'accept-encoding': encoding },
    requests: [{ setupRequest }],
  })
  if (non2xx + errors > 0) throw new Error(`Not every answer of ${origin} was a page: ${non2xx + errors} were not.`)
  return { rate: requests.average, half: latency.p50, most: latency.p99 }
}
