import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ask } from './ask'

/** A server of one release. */
export type Process = {
  origin: string
  host: string
  child: ChildProcess
  /** Tells it to end, and waits until it has: its exit code, and how many seconds that took. */
  end(signal: NodeJS.Signals): Promise<{ code: number | null; seconds: number }>
}

/**
 * Starts the server that lies in a folder and waits until it is ready.
 * @param folder of a release, or of a project that was built
 * @throws Error when it ends, or is not ready in a minute
 */
export async function startRelease(folder: string, port: number): Promise<Process> {
  const env = { ...process.env, HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'warn' }
  const script = join('.next', 'site', 'server.mjs')
  const child = spawn(process.execPath, [script], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const host = `127.0.0.1:${port}`
  const origin = `http://${host}`
  const give = performance.now() + 60_000
  while (!(await isReady(origin))) {
    if (child.exitCode !== null || performance.now() > give) throw new Error(`${folder} does not serve`)
    await wait(50)
  }
  const end = async (signal: NodeJS.Signals) => {
    const started = performance.now()
    const code = await new Promise<number | null>(resolve => {
      child.once('exit', resolve)
      child.kill(signal)
    })
    return { code, seconds: (performance.now() - started) / 1000 }
  }
  return { origin, host, child, end }
}

function isReady(origin: string) {
  return ask(origin, '/readyz').then(
    ({ status }) => status === 200,
    () => false,
  )
}
