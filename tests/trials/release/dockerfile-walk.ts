import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { getFreePort } from '../../browser/free-port'
import { memoryOf } from '../bench/memory'
import { ask } from './ask'
import { parseDockerfile } from './dockerfile'
import { startNginx, whyNoNginx } from './nginx'
import { asUser, bare, lowest, runAs, type Walked, walkStage } from './walk-stage'

/**
 * Walks the Dockerfile's own steps without a container engine: in a clean folder, as nobody, then from a tree that nobody
 * can write to. Starts what it would start, and asks for a page of each kind.
 */
async function walk(folder: string) {
  const context = join(folder, 'context')
  const ignored = readFileSync('.dockerignore', 'utf8').trim().split('\n')
  cpSync('.', context, {
    recursive: true,
    filter: path =>
      !ignored.includes(basename(path)) && !path.endsWith('.tsbuildinfo') && !basename(path).startsWith('.env'),
  })
  chmodSync(folder, 0o755)
  const before = new Map<string, Walked>()
  for (const stage of parseDockerfile(readFileSync('Dockerfile', 'utf8')))
    before.set(stage.name, walkStage(stage, { context, root: join(folder, stage.name), before, args: {} }))
  const [server, nginx] = [before.get('server'), before.get('nginx')]
  if (!server || !nginx) throw new Error('Dockerfile: expected the stages server and nginx')
  for (const { root, user } of [server, nginx]) {
    if (user === 'root') throw new Error(`Dockerfile: ${root} would run as root`)
    execFileSync('chown', ['-R', 'root:root', root])
    execFileSync('chmod', ['-R', 'a-w,a+rX', root])
  }
  console.log(`The server's tree: ${execFileSync('du', ['-sm', server.root], { encoding: 'utf8' }).split('\t')[0]} MB`)
  await serve(server, nginx)
}

async function serve(server: Walked, nginx: Walked) {
  const port = await getFreePort()
  const env = {
    ...bare('/nonexistent'),
    ...server.env,
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'warn',
  } as NodeJS.ProcessEnv
  const [name = '', ...words] = asUser(lowest, server.command)
  const started = performance.now()
  const child = spawn(name, words, { cwd: server.workdir, env, stdio: ['ignore', 'inherit', 'inherit'] })
  try {
    const origin = `http://127.0.0.1:${port}`
    while (
      !(await ask(origin, '/readyz').then(
        ({ status }) => status === 200,
        () => false,
      ))
    ) {
      if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}`)
      await wait(100)
    }
    console.log(`Ready after ${((performance.now() - started) / 1000).toFixed(1)} s`)
    runAs(lowest, server.health, { ...server, env: { ...server.env, PORT: String(port) } })
    await expectPages(origin)
    const reason = whyNoNginx(join(nginx.workdir, 'site'))
    if (reason) console.log(`Skipped nginx. ${reason}`)
    else {
      const [script = '', ...rest] = nginx.command
      const start = asUser(lowest, [join(nginx.workdir, script), ...rest])
      const front = await startNginx(join(nginx.workdir, 'site'), [`127.0.0.1:${port}`], start)
      await expectPages(front.origin).finally(front.stop)
    }
    console.log(`Memory: ${Math.round(memoryOf(child.pid))} MB`)
  } finally {
    child.kill('SIGTERM')
  }
}

const pages = {
  '/careers/welder': 'Welder',
  '/careers?q=nurse': 'Registered nurse',
  '/search.json?q=nurse': '"registered-nurse"',
  '/compare?a=welder&b=plumber': 'Plumber',
  '/occupations?q=baker': 'Bakers',
  '/careers/welder/picture.png': 'PNG',
}

async function expectPages(origin: string) {
  for (const [path, words] of Object.entries(pages)) {
    const { status, body } = await ask(origin, path, { headers: { 'accept-encoding': 'identity' } })
    if (status !== 200 || !body.includes(words)) throw new Error(`${path}: ${status}, without “${words}”`)
  }
  const lost = await ask(origin, '/nothing')
  if (lost.status !== 404) throw new Error(`/nothing: ${lost.status}`)
  console.log(`${Object.keys(pages).length + 1} answers of ${origin} are right`)
}

if (process.getuid?.() !== 0) console.log('Skipped: only root can walk the Dockerfile as somebody else.')
else {
  const folder = mkdtempSync(join(tmpdir(), 'guide-walk-'))
  await walk(folder).finally(() => rmSync(folder, { recursive: true, force: true }))
}
