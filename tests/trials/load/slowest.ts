import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { readSite, type SiteRoute } from '#lib/server/site'
import { getFreePort } from '../../browser/free-port'
import { startServer } from '../bench/server'

/**
 * Looks for the request that takes longest: `npx tsx tests/trials/load/slowest.ts --minutes 5`. It makes up addresses of
 * all routes, keeps the slowest, changes them and asks again, each held against plain searches of the same minute.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '2' },
    seed: { type: 'string' },
    /** Routes that are left out, such as `/occupations`. */
    except: { type: 'string', multiple: true, default: [] },
  },
})
const minutes = Number(values.minutes)
const seed = Number(values.seed ?? Date.now() % 100_000)
const mostTimesSlower = 3

let state = seed
/** A whole number below `below`; the same seed gives the same ones. */
function random(below: number) {
  state = (state * 1_103_515_245 + 12_345) % 2 ** 31
  return Math.floor((state / 2 ** 31) * below)
}
const pick = <Of>(all: readonly Of[]) => all[random(all.length)] as Of

const words = ['nurse', 'driver', 'teacher', 'a', 's', 'of', 'enginere', 'progamer', 'welder', 'care', '29-1141', 'rn']
const pieces = [
  () => pick(words),
  () => 'abcdefghijklmnopqrstuvwxyz'.charAt(random(26)).repeat(1 + random(30)),
  () => Array.from({ length: 1 + random(40) }, () => pick(words).slice(0, 1 + random(4))).join(' '),
  () => Array.from({ length: 1 + random(12) }, () => String.fromCodePoint(97 + random(26))).join(''),
  () =>
    pick(['é', '\u0301', '💩', '\u202e', 'ß', 'İ', '%', '&', '"', '<', '\0', '-', ',', '/']).repeat(1 + random(300)),
  () => String(random(1e9)),
  () => pick(['healthcare', 'same', 'only', 'pay', 'name', 'bachelor-s-degree', 'decline', '3', 'registered-nurse']),
]
const value = () => Array.from({ length: 1 + random(6) }, () => pick(pieces)()).join(pick(['', ' ', ',', '+']))
type Asked = { path: string; pairs: [string, string][] }

const write = ({ path, pairs }: Asked) =>
  `${path}?${pairs.map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join('&')}`.slice(0, 15_000)

function invent(routes: SiteRoute[]): Asked {
  const { pattern, parameters, values } = pick(routes)
  const path = pattern.replace(/\[(\w+)\]/g, (_, name) => pick(values[name] ?? ['']))
  const names = [...parameters, 'x', 'nxtPid', '_rsc']
  const pairs = Array.from({ length: 1 + random(8) }, (): [string, string] => [pick(names), value()])
  return { path, pairs: random(5) ? pairs : Array.from({ length: 1 + random(2000) }, () => pick(pairs)) }
}

function change({ path, pairs }: Asked): Asked {
  const changed = pairs.map(pair => [...pair] as [string, string])
  const one = pick(changed)
  if (one && random(3)) one[1] = random(2) ? one[1] + pick(pieces)() : value()
  else changed.push([pick(changed)?.[0] ?? 'q', value()])
  return { path, pairs: changed }
}

const site = await readSite(join('.next', 'site'))
// A picture is drawn once for each profile, and measured by itself.
const routes = site.routes.filter(({ pattern }) => !pattern.endsWith('.png') && !values.except.includes(pattern))
const server = await startServer(
  { command: ['node', '.next/site/server.mjs'], cwd: '.', env: { LOG_LEVEL: 'silent' } },
  await getFreePort(),
  '/',
)
async function time(address: string) {
  const start = performance.now()
  const answer = await fetch(server.origin + address, { redirect: 'manual' })
  await answer.arrayBuffer()
  if (answer.status >= 500) console.log(`${answer.status} ${address.slice(0, 300)}`)
  return performance.now() - start
}

let asked = 0
/** The least of three: others work on this machine too. Each has a mark of its own, so that none comes from the cache. */
async function measure(one: Asked) {
  const parameters = routes.find(({ pattern }) => one.path.startsWith(pattern.replace(/\[.*/, '')))?.parameters
  const times: number[] = []
  for (let i = 0; i < 3; i++) {
    const mark: [string, string] = [parameters?.at(-1) ?? 'q', String(asked++)]
    times.push(await time(write({ ...one, pairs: [mark, ...one.pairs] })))
  }
  return Math.min(...times)
}
const plain = async () => measure({ path: '/careers', pairs: [['q', pick(words.slice(0, 3))]] })

for (let i = 0; i < 60; i++) await plain()
let slowest: { times: number; ms: number; asked: Asked }[] = []
const plains: number[] = []
const end = performance.now() + minutes * 60_000
while (performance.now() < end) {
  plains.push(await plain())
  const usual = plains.slice(-15).sort((a, b) => a - b)[Math.floor(Math.min(plains.length, 15) / 2)] ?? 1
  const tried = slowest.length > 5 && random(2) ? change(pick(slowest).asked) : invent(routes)
  const ms = await measure(tried)
  slowest.push({ times: ms / usual, ms, asked: tried })
  slowest = slowest.sort((a, b) => b.times - a.times).slice(0, 20)
}
console.log(
  `Seed ${seed}: ${asked} requests; a plain search takes ${plains.sort((a, b) => a - b)[plains.length >> 1]?.toFixed(1)} ms`,
)
let highest = 0
for (const { asked: found } of slowest.slice(0, 10)) {
  const usual = await plain()
  const ms = await measure(found)
  highest = Math.max(highest, ms / usual)
  console.log(`${(ms / usual).toFixed(1)} times, ${ms.toFixed(1)} ms: ${write(found).slice(0, 200)}`)
}
await server.stop()
// Measured again: in between, somebody else may have had the processor.
if (highest > mostTimesSlower) process.exitCode = 1
process.exit()
