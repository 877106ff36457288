import { rmSync } from 'node:fs'
import { buildCold, type Contestant } from './contestant'
import { makeGuide } from './guide-site'
import { readPages } from './pages'
import { makePeers } from './peer'

/** All who take part, with the same corpus: ours and plain Next as sites, the peers with the pages of ours as values. */
export type Stage = { ours: Contestant; plain: Contestant; peers: Contestant[] }

let kept: { profiles: number; stage: Stage } | undefined
const built = new Set<Contestant>()

/**
 * Sets the stage, ours built; the one of the call before is kept where it has as many profiles, else cleared away.
 * @param tools where other tools are, or shall be installed
 */
export async function setStage(profiles: number, tools: string): Promise<Stage> {
  if (kept?.profiles === profiles) return kept.stage
  if (kept) for (const { folder } of all(kept.stage)) rmSync(folder, { recursive: true })
  console.error(`Making ${profiles} profiles …`)
  const [ours, plain] = [makeGuide(profiles, false), makeGuide(profiles, true)]
  await ensureBuilt([ours])
  const stage = { ours, plain, peers: makePeers(await readPages(ours), tools) }
  kept = { profiles, stage }
  return stage
}

export function all({ ours, plain, peers }: Stage): Contestant[] {
  return [ours, plain, ...peers]
}

/** Builds those that were not built yet. */
export async function ensureBuilt(contestants: Contestant[]): Promise<void> {
  for (const one of contestants) {
    if (built.has(one)) continue
    console.error(`Building ${one.name} …`)
    await buildCold(one)
    built.add(one)
  }
}
