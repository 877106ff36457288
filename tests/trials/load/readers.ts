import { runCommand } from '../bench/command'

/** How long a reader stays on a page, in milliseconds: half as long at least, half as long again at most. */
const stay = 500

/** What some readers got; times in milliseconds, of every answer. */
export type Got = {
  good: number
  /** 503 with `Retry-After`. */
  busy: number
  withoutRetryAfter: number
  /** Any other status. */
  bad: number
  /** Searches that nobody asked before. */
  new: number
  /** No answer: refused, cut off or out of time. */
  broken: number
  seconds: number
  p50: number
  p99: number
  most: number
}

let asked = 0

/**
 * Lets readers ask a site for a while. Each asks, waits for the answer, stays on it, and asks again.
 * @param rate requests a second, were every answer there at once
 */
export async function letRead(wrk: string, origin: string, addresses: string, rate: number, seconds: number) {
  const readers = Math.max(1, Math.round((rate * stay) / 1000))
  const time = ['-t1', `-c${readers}`, `-d${seconds}s`, '--timeout', '10s', '--latency']
  const words = ['-s', 'tests/trials/load/mix.lua', origin, '--', addresses, String(stay), String(asked)]
  const { said } = await runCommand({ command: [wrk, ...time, ...words], cwd: '.' })
  const found = /MIX (\{.*\})/.exec(said)?.[1]
  if (!found) throw new Error(`wrk did not say what it saw.\n${said}`)
  const got = JSON.parse(found) as Got
  asked += got.new
  return got
}
