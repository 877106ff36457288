import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { getFreePort } from '../../browser/free-port'
import { memoryOf } from '../bench/memory'
import { listSearches } from '../bench/queries'
import { startServer } from '../bench/server'

/**
 * Asks for many pages that nobody asked for before, packed, a few at a time, and says what the process holds in memory
 * meanwhile: `npx tsx tests/trials/load/many-pages.ts`. Half are search pages, half what is suggested while one types.
 */
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '20000' },
    most: { type: 'string', default: '450' },
    /** Of another build, to compare. */
    folder: { type: 'string', default: '.' },
  },
})
const [pages, most] = [Number(values.pages), Number(values.most)]
const together = 4
const steps = 10

const command = ['node', ...(process.env.NODE_FLAGS ?? '').split(' ').filter(Boolean), '.next/site/server.mjs']
const server = await startServer({ command, cwd: values.folder, env: { LOG_LEVEL: 'info' } }, await getFreePort(), '/')
const paths = listSearches('.', pages).map((path, index) =>
  index % 2 ? path : path.replace('careers?', 'search.json?'),
)
const seen = [memoryOf(server.pid)]
console.log(`At the start: ${Math.round(seen[0] ?? 0)} MB`)
for (let step = 0; step < steps; step++) {
  const some = paths.slice((step * pages) / steps, ((step + 1) * pages) / steps)
  const start = performance.now()
  await Promise.all(Array.from({ length: together }, () => read(some)))
  const rate = pages / steps / ((performance.now() - start) / 1000)
  const memory = memoryOf(server.pid)
  seen.push(memory)
  console.log(`${((step + 1) * pages) / steps} pages: ${Math.round(memory)} MB, ${rate.toFixed(1)} pages a second`)
}
await server.stop()
const highest = Math.max(...seen)
console.log(`${Math.round(highest)} MB at most; ${most} MB are allowed.`)
process.exit(highest > most ? 1 : 0)

/** Takes one after the other from the list until it is empty. */
async function read(left: string[]) {
  for (let path = left.shift(); path; path = left.shift()) {
    const answer = await fetch(server.origin + path, { headers: { 'accept-encoding': 'br' } })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}.`)
  }
}
