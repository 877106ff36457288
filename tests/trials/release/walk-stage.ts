import { execFileSync } from 'node:child_process'
import { chownSync, cpSync, mkdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseCommand, parsePairs, type Stage } from './dockerfile'

/** A stage that was walked: where its files are, and how its program is started. */
export type Walked = {
  root: string
  workdir: string
  env: Record<string, string>
  user: string
  command: string[]
  health: string[]
}

type Around = { context: string; root: string; before: Map<string, Walked>; args: Record<string, string> }

/**
 * Does what the steps of a stage say, in a folder in place of the image's root and as the user who may do least.
 * @param around the files of the project, the folder, the stages walked before it by name, and values for `ARG`
 * @throws Error for a step that it does not know
 */
export function walkStage(stage: Stage, { context, root, before, args }: Around): Walked {
  const here: Walked = { root, workdir: root, env: {}, user: 'root', command: [], health: [] }
  mkdirSync(root, { recursive: true })
  chownSync(root, lowest, lowest)
  const inside = (path: string) => (path.startsWith('/') ? join(root, path) : join(here.workdir, path))
  const does: Record<string, (text: string) => void> = {
    workdir: text => {
      here.workdir = inside(text)
      mkdirSync(here.workdir, { recursive: true })
      chownSync(here.workdir, lowest, lowest)
    },
    env: text => {
      for (const [name, value = ''] of parsePairs(text))
        here.env[name] = value.replace(/\$(\w+)/g, (_, other) => here.env[other] ?? '')
    },
    arg: text => {
      for (const [name, value] of parsePairs(text)) {
        const given = args[name] ?? value
        if (given !== undefined) here.env[name] = given
      }
    },
    copy: text => copy(text, context, before, inside),
    run: text => {
      if (text.startsWith('apt-get '))
        return console.log(`  ${stage.name}: left to this machine: ${text.slice(0, 60)} …`)
      runAs(lowest, ['sh', '-c', text], here)
    },
    user: text => {
      here.user = text
    },
    expose: () => {},
    healthcheck: text => {
      here.health = parseCommand(text)
    },
    cmd: text => {
      here.command = parseCommand(text)
    },
  }
  for (const { word, text } of stage.steps) {
    const step = does[word.toLowerCase()]
    if (!step) throw new Error(`Dockerfile: the step ${word} is not known to this test`)
    console.log(`  ${stage.name}: ${word} ${text.length > 90 ? `${text.slice(0, 90)} …` : text}`)
    step(text)
  }
  return here
}

/** Runs a command in a stage's folder, with its variables and nothing of this machine's but the way to programs. */
export function runAs(user: number, command: string[], { workdir, env }: Pick<Walked, 'workdir' | 'env'>): string {
  const [name = '', ...words] = asUser(user, command)
  return execFileSync(name, words, {
    cwd: workdir,
    env: { ...bare(workdir), ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** A command as another user, who can never become somebody else. */
export function asUser(user: number, command: string[]): string[] {
  return [
    'setpriv',
    `--reuid=${user}`,
    `--regid=${user}`,
    '--clear-groups',
    '--no-new-privs',
    '--inh-caps=-all',
    ...command,
  ]
}

/** What a container knows, and what npm needs here to reach its registry. */
export function bare(home: string): NodeJS.ProcessEnv {
  const kept = [
    'PATH',
    'LANG',
    'NODE_EXTRA_CA_CERTS',
    'NPM_CONFIG_REGISTRY',
    'npm_config_registry',
    'HTTPS_PROXY',
    'https_proxy',
  ]
  const known = kept.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name] as string]]))
  return { ...Object.fromEntries(known), HOME: home, npm_config_cache: '/tmp/guide-walk-npm' } as NodeJS.ProcessEnv
}

/** Nobody. */
export const lowest = 65_534

/** From the project or from a stage before; a name that ends in a slash is a folder that files are put into. */
function copy(text: string, context: string, before: Map<string, Walked>, inside: (path: string) => string) {
  const [, stage, words = ''] = /^(?:--from=(\S+) )?(.*)$/.exec(text) ?? []
  const sources = words.split(/\s+/)
  const to = inside(sources.pop() ?? '')
  const from = stage ? before.get(stage)?.root : context
  if (!from) throw new Error(`Dockerfile: COPY from ${stage}, which is no stage before it`)
  for (const source of sources) {
    const path = join(from, source)
    const target = statSync(path).isDirectory() ? to : join(to, basename(source))
    cpSync(path, target, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
  }
  execFileSync('chown', ['-R', `${lowest}:${lowest}`, to])
}
