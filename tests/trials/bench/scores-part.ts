import { getFreePort } from '../../browser/free-port'
import { kinds } from '../../browser/kinds'
import { runLighthouse } from './lighthouse'
import { startServer } from './server'
import { formatSpread, spreadOf } from './spread'
import { ensureBuilt, setStage } from './stage'
import { printTable } from './table'
import { install } from './tools'

type Given = { profiles: number; rounds: number; tools: string }

/** Runs Lighthouse at one page of ours of each kind; gives the table, or nothing where it cannot run. */
export async function runScores({ profiles, rounds, tools }: Given): Promise<string> {
  if (!install(tools, ['node', 'lighthouse'], 'The scores of every kind of page are left out')) return ''
  const { ours } = await setStage(profiles, tools)
  await ensureBuilt([ours])
  const server = await startServer(ours.serve, await getFreePort(), '/')
  const pages = kinds.filter(({ status }) => status === 200).map(kind => ({ ...kind, scores: [] as number[][] }))
  for (let round = 1; round <= rounds; round++)
    for (const { name, path, scores } of pages) {
      const vitals = await runLighthouse(tools, server.origin + path)
      const found = [...(vitals.scores ?? []), Math.round(vitals.tbt)]
      // A long run that is broken off has told what it found.
      console.error(`Round ${round} of ${rounds}: ${name}: ${found.join(' / ')}`)
      scores.push(found)
    }
  await server.stop()
  const rows = pages.map(({ name, scores }) => [
    name,
    ...[0, 1, 2, 3, 4].map(index => formatSpread(spreadOf(scores.map(all => all[index] ?? 0)))),
  ])
  const title = `\nLighthouse, mobile, at ours with ${profiles} profiles, medians of ${rounds} (least–most).\n`
  const columns = ['Kind of page', 'Performance', 'Accessibility', 'Best practices', 'Search engines', 'Blocked, ms']
  return `${title}\n${printTable(columns, rows)}\n`
}
