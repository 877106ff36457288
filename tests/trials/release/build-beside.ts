import { spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { getFreePort } from '../../browser/free-port'
import { ask } from './ask'
import { startMix } from './mix'

/**
 * Builds in the folder of a project that serves with `npm start` while readers ask: none may notice, and the server stays
 * what it was until it is started again.
 * @param project a copy that was built
 * @returns what went wrong
 */
export async function buildBeside(project: string): Promise<string[]> {
  const port = await getFreePort()
  const origin = `http://127.0.0.1:${port}`
  const env = { ...process.env, HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'warn' }
  const server = spawn('npm', ['start'], { cwd: project, env, stdio: 'ignore', detached: true })
  const before = await ready(origin)
  const stop = await startMix(origin, project)
  appendFileSync(join(project, 'app', 'base.css'), '\n/* The next release. */\n')
  const code = await npmBuild(project)
  const after = await ready(origin)
  const { asked, failures } = await stop()
  if (server.pid) process.kill(-server.pid, 'SIGTERM')
  console.log(`A build beside a server: ${asked} requests, ${failures.length} failed; the build ended with ${code}`)
  return [
    ...failures.map(({ path, why }) => `A build beside a server: ${path}: ${why}`),
    ...(code === 0 ? [] : [`A build beside a server: it ended with ${code}`]),
    ...(before === after ? [] : ['A build beside a server: the server went over to it']),
  ]
}

function npmBuild(project: string) {
  const env = { ...process.env, NODE_ENV: 'production' } as const
  const child = spawn('npm', ['run', 'build'], { cwd: project, env, stdio: 'ignore' })
  return new Promise<number | null>(resolve => child.on('exit', resolve))
}

async function ready(origin: string) {
  const give = performance.now() + 600_000
  while (performance.now() < give) {
    const told = await ask(origin, '/readyz').catch(() => undefined)
    if (told?.status === 200) return told.body.toString()
    await wait(200)
  }
  throw new Error(`${origin} is not ready`)
}
