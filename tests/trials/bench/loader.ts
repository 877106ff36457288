import { runAutocannon } from './autocannon'
import type { Asked, Load } from './load'
import { findProgram, install, leftOut } from './tools'
import { runWrk } from './wrk'

/** The program that asks: wrk where it is installed, since it takes the least of the machine, else autocannon. */
export function findLoader(tools: string): { name: string; run: (asked: Asked) => Promise<Load> } | undefined {
  const wrk = findProgram('wrk')
  if (wrk) return { name: 'wrk', run: asked => runWrk(wrk, asked) }
  if (!install(tools, ['autocannon'], 'Load is left out: there is no wrk on this machine')) return
  leftOut.push('autocannon asks instead of wrk, which is not installed: it is slower than the fastest servers here.')
  return { name: 'autocannon', run: asked => runAutocannon(tools, asked) }
}
