import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { getFreePort } from '../../browser/free-port'
import { ask } from './ask'

/** An nginx of this test alone. */
export type Front = {
  origin: string
  /** Goes over to another build's files without closing what is open. */
  reload(site: string): void
  stop(): Promise<void>
}

const script = resolve('lib', 'build', 'hosts', 'nginx.sh')

/** Started by root, nginx would read as somebody who may not read the folder of the project. */
const asRoot = process.getuid?.() === 0 ? ['-g', 'user root;'] : []

/** Why nginx cannot be started here; nothing when it can. */
export function whyNoNginx(site: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'guide-nginx-'))
  const env = { ...settings(site, ['127.0.0.1:9'], 0, folder), LISTEN: 'unix:/dev/null' }
  const { stderr } = spawnSync(script, ['-t'], { env, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  if (stderr.includes('nginx: not found')) return 'There is no nginx on this machine.'
  if (stderr.includes('unknown directive "brotli_static"')) return 'nginx has no brotli module on this machine.'
  return undefined
}

/**
 * Starts nginx as `lib/build/hosts/nginx.sh` does, on a free port and with a folder of its own.
 * @param site the folder of a build's site
 * @param servers such as `localhost:3001`
 * @param command what starts it, where it is not the project's own script
 */
export async function startNginx(site: string, servers: string[], command = [script, ...asRoot]): Promise<Front> {
  const folder = mkdtempSync(join(tmpdir(), 'guide-nginx-'))
  chmodSync(folder, 0o777)
  const port = await getFreePort()
  const env = settings(site, servers, port, folder)
  const errors = openSync(join(folder, 'errors'), 'a')
  const [name = '', ...words] = command
  const child = spawn(name, words, { env, stdio: ['ignore', 'ignore', errors] })
  closeSync(errors)
  const origin = `http://127.0.0.1:${port}`
  for (let tries = 0; !(await answers(origin)); tries += 1) {
    if (child.exitCode !== null || tries > 100) throw new Error(readFileSync(join(folder, 'errors'), 'utf8'))
    await wait(50)
  }
  return {
    origin,
    reload: next => {
      spawnSync(script, ['-t', ...asRoot], { env: { ...env, SITE: next } })
      child.kill('SIGHUP')
    },
    stop: async () => {
      await end(child)
      rmSync(folder, { recursive: true })
    },
  }
}

function settings(site: string, servers: string[], port: number, folder: string) {
  const own = { SITE: resolve(site), SERVERS: servers.join(' '), LISTEN: `127.0.0.1:${port}`, RUN: folder }
  return { ...process.env, ...own, LOG: join(folder, 'requests') }
}

async function answers(origin: string) {
  return ask(origin, '/robots.txt').then(
    ({ status }) => status === 200,
    () => false,
  )
}

async function end(child: ChildProcess) {
  const ended = new Promise(resolve => child.on('exit', resolve))
  child.kill('SIGTERM')
  await ended
}
