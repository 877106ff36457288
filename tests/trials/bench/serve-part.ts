import type { Browser } from 'playwright'
import { path } from './contestant'
import { type FirstView, launchChromium, measureFirstView } from './first-view'
import { runLighthouse, type Vitals } from './lighthouse'
import type { Load } from './load'
import { findLoader } from './loader'
import { memoryOf } from './memory'
import { observe } from './observers'
import { printFirstViews, printLoads } from './serve-tables'
import { all, ensureBuilt, setStage } from './stage'
import { openStands, type Stand } from './stands'
import { install } from './tools'

type Given = { profiles: number; rounds: number; seconds: number; tools: string }

/** All that was measured at one server. */
export type Served = {
  stand: Stand
  views: FirstView[]
  vitals: Vitals[]
  gzip: Load[]
  brotli: Load[]
  memory: number[]
}

const warmUp = 2

/** Measures one page at every server, in turns, and gives the tables. */
export async function runServe({ profiles, rounds, seconds, tools }: Given): Promise<string> {
  const stage = await setStage(profiles, tools)
  await ensureBuilt(all(stage))
  const lighthouse = install(tools, ['node', 'lighthouse'], 'The browser’s own observers stand in for Lighthouse')
  const loader = findLoader(tools)
  const stands = await openStands(stage)
  const browser = await launchChromium()
  const served = stands.map((stand): Served => ({ stand, views: [], vitals: [], gzip: [], brotli: [], memory: [] }))
  for (let round = 0; round <= rounds; round++) {
    for (const one of served) {
      console.error(round ? `Round ${round} of ${rounds}: ${one.stand.name}` : `Warming up: ${one.stand.name}`)
      if (round) await look(one, browser, lighthouse ? tools : undefined)
      const ask = (encoding: string) =>
        loader?.run({ origin: one.stand.origin, paths: [path], encoding, seconds: round ? seconds : warmUp })
      const [gzip, brotli] = [await ask('gzip'), await ask('br')]
      if (!round || !gzip || !brotli) continue
      one.gzip.push(gzip)
      one.brotli.push(brotli)
      one.memory.push(memoryOf(one.stand.pid))
    }
  }
  await browser.close()
  for (const { stop } of stands) await stop()
  const by = { profiles, rounds, seconds, loader: loader?.name ?? '', lighthouse }
  return `${printFirstViews(served, by)}\n${loader ? printLoads(served, by) : ''}`
}

async function look({ stand, views, vitals }: Served, browser: Browser, tools: string | undefined) {
  if (stand.kind === 'file') return
  const url = stand.origin + path
  views.push(await measureFirstView(browser, url))
  vitals.push(tools ? await runLighthouse(tools, url) : await observe(browser, url))
}
