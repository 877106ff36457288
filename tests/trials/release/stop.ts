import { Agent } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { getFreePort } from '../../browser/free-port'
import { ask } from './ask'
import { startRelease } from './start-release'

const together = 6

/**
 * Tells a server to stop while it answers: what it has begun must end, what comes later be refused, and it must be gone in
 * five seconds, even if a reader never ends what he asks.
 * @returns what went wrong
 */
export async function stopBusy(folder: string): Promise<string[]> {
  return [
    ...(await stopWhile(folder, 'six pages are rendered', false)),
    ...(await stopWhile(folder, 'a reader never ends his request', true)),
  ]
}

async function stopWhile(folder: string, what: string, hangs: boolean) {
  const server = await startRelease(folder, await getFreePort())
  const agent = new Agent({ keepAlive: true })
  const askMany = (path: string) =>
    Promise.allSettled(Array.from({ length: together }, (_, i) => ask(server.origin, path + i, { agent })))
  // So that every connection is there: what waits to be connected has not begun.
  await askMany('/healthz?')
  if (hangs) neverEnd(server.host)
  const asked = askMany('/careers?q=baker')
  await wait(100)
  const ended = server.end('SIGTERM')
  const refused = await refusedAfter(server.origin)
  const answers = await asked
  const { code, seconds } = await ended
  const whole = answers.filter(one => one.status === 'fulfilled' && one.value.status === 200).length
  console.log(
    `SIGTERM while ${what}: ${whole} of ${together} begun answers ended, new ones refused after ${refused.toFixed(2)} s, exit ${code} after ${seconds.toFixed(2)} s`,
  )
  const mistakes = []
  if (whole < together) mistakes.push(`SIGTERM: ${together - whole} of ${together} begun answers broke off`)
  if (hangs && refused >= seconds) mistakes.push('SIGTERM: new requests were taken until the end')
  if (code !== 0 || seconds >= 5) mistakes.push(`SIGTERM: exit ${code} after ${seconds} s`)
  return mistakes
}

/** How many seconds it takes until a new connection is refused. */
async function refusedAfter(origin: string) {
  const started = performance.now()
  const isOpen = () =>
    ask(origin, '/healthz', { agent: new Agent() }).then(
      () => true,
      ({ code }) => code !== 'ECONNREFUSED',
    )
  while (await isOpen()) await wait(20)
  return (performance.now() - started) / 1000
}

/** A reader who begins to ask and never ends. */
function neverEnd(host: string) {
  const [name, port] = host.split(':')
  connect(Number(port), name)
    .on('error', () => {})
    .write('GET / HTTP/1.1\r\nhost: guide\r\n')
}
