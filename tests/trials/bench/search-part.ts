import { getFreePort } from '../../browser/free-port'
import type { Load } from './load'
import { findLoader } from './loader'
import { listSearches } from './queries'
import { startServer } from './server'
import { formatRatio, formatSpread, spreadOf } from './spread'
import { ensureBuilt, setStage } from './stage'
import { printTable } from './table'

type Given = { profiles: number; rounds: number; seconds: number; tools: string }

/** More than any server here answers in a second. */
const mostASecond = 3000

/** Measures the page of search results, ours and plain Next's in turns, each query asked once; gives the table. */
export async function runSearch({ profiles, rounds, seconds, tools }: Given): Promise<string> {
  const loader = findLoader(tools)
  if (!loader) return ''
  const { ours, plain } = await setStage(profiles, tools)
  await ensureBuilt([ours, plain])
  const many = mostASecond * seconds
  const searches = listSearches(ours.folder, many * (rounds + 1))
  const stands: { name: string; origin: string; stop: () => Promise<void>; loads: Load[] }[] = []
  for (const { name, serve } of [ours, plain])
    stands.push({ ...(await startServer(serve, await getFreePort(), '/careers?q=nurse')), name, loads: [] })
  for (let round = 0; round <= rounds; round++)
    for (const { name, origin, loads } of stands) {
      console.error(round ? `Round ${round} of ${rounds}: search, ${name}` : `Warming up: search, ${name}`)
      const paths = searches.slice(round * many, (round + 1) * many)
      const load = await loader.run({ origin, paths, encoding: 'gzip', seconds })
      if (load.rate > mostASecond) throw new Error('The searches came round again: the cache was not cold.')
      if (round) loads.push(load)
    }
  for (const { stop } of stands) await stop()
  const rate = (loads: Load[]) => spreadOf(loads.map(load => load.rate))
  const rows = stands.map(({ name, loads }) => [
    name,
    formatSpread(rate(loads)),
    formatRatio(rate(loads), rate(stands[1]?.loads ?? [])),
    formatSpread(spreadOf(loads.map(({ half }) => half))),
    formatSpread(spreadOf(loads.map(({ most }) => most))),
  ])
  const title = `\nSearch results, never the same query twice: ${profiles} profiles, ${seconds} s, medians of ${rounds} (least–most).\n`
  return `${title}\n${printTable(['Served by', 'Requests/s, gzip', 'of plain Next', 'p50, ms', 'p99, ms'], rows)}\n`
}
