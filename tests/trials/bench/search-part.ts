import { keysOf } from '#lib/record'
import { getFreePort } from '../../browser/free-port'
import type { Load } from './load'
import { findLoader } from './loader'
import { asked } from './queries'
import { startServer } from './server'
import { formatRatio, formatSpread, spreadOf } from './spread'
import { ensureBuilt, setStage } from './stage'
import { printTable } from './table'

type Given = { profiles: number; rounds: number; seconds: number; tools: string }

/** More than any server here answers in a second. */
const mostASecond = 450

/** Measures what is rendered on demand, ours and plain Next's in turns, each address asked once; gives a table a kind. */
export async function runSearch({ profiles, rounds, seconds, tools }: Given): Promise<string> {
  const loader = findLoader(tools)
  if (!loader) return ''
  const { ours, plain } = await setStage(profiles, tools)
  await ensureBuilt([ours, plain])
  const tables: string[] = []
  for (const kind of keysOf(asked))
    tables.push(await measure(kind, [ours, plain], { profiles, rounds, seconds, loader }))
  return tables.join('\n')
}

type Contestant = Awaited<ReturnType<typeof setStage>>['ours']
type Measured = Omit<Given, 'tools'> & { loader: NonNullable<ReturnType<typeof findLoader>> }

async function measure(
  kind: keyof typeof asked,
  contestants: Contestant[],
  { profiles, rounds, seconds, loader }: Measured,
) {
  const many = mostASecond * seconds
  const stands: { name: string; origin: string; stop: () => Promise<void>; loads: Load[] }[] = []
  for (const { name, serve } of contestants)
    stands.push({ ...(await startServer(serve, await getFreePort(), '/careers?q=nurse')), name, loads: [] })
  const paths = asked[kind](contestants[0]?.folder ?? '.', many * (rounds + 1))
  for (let round = 0; round <= rounds; round++)
    for (const stand of stands) {
      console.error(
        round ? `Round ${round} of ${rounds}: ${kind}, ${stand.name}` : `Warming up: ${kind}, ${stand.name}`,
      )
      const part = paths.slice(round * many, (round + 1) * many)
      const load = await loader.run({ origin: stand.origin, paths: part, encoding: 'gzip', seconds })
      if (load.rate > mostASecond) throw new Error('The addresses came round again: the cache was not cold.')
      if (round) stand.loads.push(load)
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
  const title = `\nOn demand, never the same address twice, ${kind}: ${profiles} profiles, ${seconds} s, medians of ${rounds} (least–most).\n`
  return `${title}\n${printTable(['Served by', 'Requests/s, gzip', 'of plain Next', 'p50, ms', 'p99, ms'], rows)}\n`
}
