import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from '#lib/build/build'
import { isBuilt } from '#lib/fingerprint'
import { readSite } from '#lib/server/site'
import { getFreePort } from '../../browser/free-port'
import { startServer } from '../bench/server'
import { findProgram } from '../bench/tools'
import { makeFolder } from '../bench/workspace'
import { listAddresses } from './addresses'
import { findRate, holds } from './find-rate'
import { type Got, letRead } from './readers'
import { timeRecovery } from './recover'
import { watchMemory } from './watch-memory'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    rate: { type: 'string' },
    seconds: { type: 'string', default: '20' },
  },
})
const [minutes, seconds] = [Number(values.minutes), Number(values.seconds)]

const wrk = findProgram('wrk')
if (!wrk) throw new Error('There is no wrk on this machine.')
if (!isBuilt() && (await build()) !== 0) throw new Error('The site cannot be built.')
const addresses = join(makeFolder('load'), 'addresses.txt')
const listed = listAddresses(await readSite(join('.next', 'site')))
writeFileSync(addresses, listed)
const serve = { command: ['node', '.next/site/server.mjs'], cwd: '.', env: { LOG_LEVEL: 'info' } }
const server = await startServer(serve, await getFreePort(), '/')
const read = async (rate: number, time: number, what: string) => {
  const got = await letRead(wrk, server.origin, addresses, rate, time)
  console.log(describe(what, rate, got))
  return got
}

// A server that has run for a while has drawn its pictures, and knows the searches that come again.
for (const line of listed.split('\n'))
  if (!/^(new|rendered) /.test(line)) await visit(server.origin + line.split(' ')[1])
await read(200, seconds, 'Warming up')
// Ten minutes hold surprises that a trial does not: a tenth below what a trial holds.
const look = (rate: number) => read(rate, seconds, 'Looking for the rate')
const rate = Number(values.rate) || Math.floor(0.9 * (await findRate(look)))
const endWatch = watchMemory(server.pid)
const held = await read(rate, minutes * 60, 'Holding it')
const memory = await endWatch()
const endSecond = watchMemory(server.pid)
const twice = await read(2 * rate, Math.max(seconds, minutes * 6), 'Twice as many readers')
const recovery = await timeRecovery(server.origin)
const again = await read(rate, seconds, 'The same rate again')
const after = await endSecond()
console.log(describeMemory('while it was held', memory))
console.log(describeMemory('with twice as many and after', after))
console.log(`Quick again ${recovery.toFixed(1)} s after they had gone.`)
await server.stop()
const wrong = twice.bad + twice.broken + twice.withoutRetryAfter
if (!holds(held) || !holds(again) || wrong > 0 || recovery > 5) {
  console.error('It does not bear what it should.')
  process.exitCode = 1
}
process.exit()

async function visit(url: string) {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'br' } })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}.`)
}

function describe(what: string, rate: number, { good, busy, withoutRetryAfter, bad, broken, seconds, ...times }: Got) {
  const answers = Math.round((good + busy) / seconds)
  const { p50, p99, most, new: first } = times
  const counts = `${good} good, ${busy} busy, ${withoutRetryAfter + bad + broken} wrong; ${first} searches were new`
  return `${what}: asked for ${rate}/s, ${answers}/s answered (${counts}), p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)}, most ${most.toFixed(0)} ms`
}

function describeMemory(when: string, seen: number[]) {
  const parts = [0, 0.25, 0.5, 0.75].map(share => seen.slice(seen.length * share, seen.length * (share + 0.25)))
  const means = parts.map(part => Math.round(part.reduce((sum, one) => sum + one, 0) / part.length))
  return `Memory ${when}: ${Math.round(seen[0] ?? 0)} MB at first, by quarters ${means.join(', ')} MB, ${Math.round(Math.max(...seen))} at most`
}
