import { setTimeout as wait } from 'node:timers/promises'
import { getFreePort } from '../../browser/free-port'
import { memoryOf } from '../bench/memory'
import { type Failure, startMix } from './mix'
import { startNginx } from './nginx'
import { startRelease } from './start-release'

/** nginx has seen by then that a server is gone: it learns of it with the first request that it refuses. */
const seenAfter = 1000

/**
 * Kills one of two servers behind nginx while readers ask, and starts it again.
 * @returns what went wrong
 */
export async function killOne(folder: string): Promise<string[]> {
  const [one, two] = [await startRelease(folder, await getFreePort()), await startRelease(folder, await getFreePort())]
  const front = await startNginx(`${folder}/.next/site`, [one.host, two.host])
  const stop = await startMix(front.origin, folder)
  await wait(5000)
  const killed = performance.now()
  await one.end('SIGKILL')
  await wait(10_000)
  const again = await startRelease(folder, Number(one.host.split(':')[1]))
  await wait(5000)
  const { asked, failures, longest } = await stop()
  console.log(`Memory of the server that stayed: ${Math.round(memoryOf(two.child.pid))} MB`)
  await Promise.all([front.stop(), again.end('SIGTERM'), two.end('SIGTERM')])
  const after = failures.filter(({ at }) => at > killed + seenAfter)
  console.log(
    `Kill -9: ${asked} requests, ${failures.length} failed, ${after.length} of them after nginx saw it; the longest took ${Math.round(longest)} ms`,
  )
  for (const line of describe(failures, killed)) console.log(line)
  return after.map(({ path, why }) => `Kill -9: ${path}: ${why}`)
}

function describe(failures: Failure[], from: number) {
  return failures.slice(0, 10).map(({ at, path, why }) => `  ${Math.round(at - from)} ms after: ${path}: ${why}`)
}
