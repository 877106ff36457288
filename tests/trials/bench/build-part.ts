import { buildAgain, buildCold, type Contestant } from './contestant'
import { formatRatio, formatSpread, spreadOf } from './spread'
import { all, setStage } from './stage'
import { printTable } from './table'

type Given = { profiles: number; rounds: number; tools: string }
type Built = { name: string; cold: number[]; again: number[]; memory: number[] }

/** Measures builds of everyone in turns, cold and after one profile changed; gives the table. */
export async function runBuild({ profiles, rounds, tools }: Given): Promise<string> {
  const stage = await setStage(profiles, tools)
  const results = new Map<Contestant, Built>()
  for (const one of all(stage)) results.set(one, { name: one.name, cold: [], again: [], memory: [] })
  for (let round = 1; round <= rounds; round++)
    for (const [one, { name, cold, again, memory }] of results) {
      console.error(`Round ${round} of ${rounds}: building ${profiles} profiles, ${name}`)
      const first = await buildCold(one)
      cold.push(first.seconds)
      memory.push(first.memory)
      again.push((await buildAgain(one, round)).seconds)
    }
  return printBuilds([...results.values()], results.get(stage.plain), profiles, rounds)
}

function printBuilds(built: Built[], plain: Built | undefined, profiles: number, rounds: number) {
  const rows = built.map(({ name, cold, again, memory }) => [
    name,
    formatSpread(spreadOf(cold), 1),
    formatRatio(spreadOf(cold), plain && spreadOf(plain.cold)),
    formatSpread(spreadOf(again), 1),
    formatRatio(spreadOf(again), spreadOf(cold)),
    // A build that ends before it can be looked at shows none.
    Math.max(...memory) ? formatSpread(spreadOf(memory)) : '–',
  ])
  const title = `\nBuilding ${profiles} profiles, medians of ${rounds} (least–most). Ours and plain Next build the whole site; the peers build the profiles’ pages alone, from values that are worked out already.\n`
  const columns = ['Built by', 'Cold, s', 'of plain Next', 'One profile changed, s', 'of its cold one', 'Memory, MB']
  return `${title}\n${printTable(columns, rows)}\n`
}
