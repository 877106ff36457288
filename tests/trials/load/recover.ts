import { setTimeout as wait } from 'node:timers/promises'
import { mostMilliseconds } from './find-rate'

const paths = ['/careers/welder', '/careers?q=nurse', '/careers', '/careers.json']
const patience = 30_000

/**
 * Asks a site after an onslaught until one of each kind of address is quick again.
 * @returns how many seconds that took
 * @throws Error when it takes longer than half a minute
 */
export async function timeRecovery(origin: string): Promise<number> {
  const start = performance.now()
  while (performance.now() - start < patience) {
    const begun = performance.now()
    const quick = await Promise.all(paths.map(path => isQuick(origin + path)))
    if (quick.every(Boolean)) return (begun - start) / 1000
    await wait(100)
  }
  throw new Error('It did not recover in half a minute.')
}

async function isQuick(url: string) {
  const start = performance.now()
  const answer = await fetch(url)
  await answer.arrayBuffer()
  return answer.ok && performance.now() - start < mostMilliseconds
}
