import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fingerprintOf, markBuilt } from './build-stamp'
import { completeStandalone } from './deploy/standalone'
import { run } from './run'

/** What decides how a profile is parsed. */
const parsers = ['lib/careers', 'lib/site.ts', 'package-lock.json']
const memories = join('.next', 'cache', 'careers')

/** Builds the site; gives the exit code. */
export async function build(): Promise<number> {
  const plain = process.env.PLAIN_NEXT === '1'
  const code = await run(['next', 'build'], plain ? {} : { CAREERS_MEMORY: openMemory() })
  if (code !== 0) return code
  markBuilt()
  if (process.env.STANDALONE === '1') await completeStandalone('.next')
  return code
}

/** Where this state of the code remembers the profiles that it parsed; what another state remembered is thrown away. */
function openMemory() {
  const name = fingerprintOf(parsers).slice(0, 12)
  const all = resolve(memories)
  const others = existsSync(all) ? readdirSync(all).filter(other => other !== name) : []
  for (const other of others) rmSync(join(all, other), { recursive: true })
  return join(all, name)
}
