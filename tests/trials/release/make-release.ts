import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { modules } from '#lib/page-scripts'

const left = new Set(['.git', '.next', 'node_modules', 'test-results'])
/** What the second release says otherwise. */
export const changed = { file: 'content/careers/welder.md', address: '/careers/welder' }

/** Copies the project to a place where a test may change it. */
export function copyProject(to: string): string {
  cpSync('.', to, { recursive: true, filter: path => !left.has(basename(path)) })
  const linked = spawnSync('cp', ['-al', 'node_modules', to]).status === 0
  if (!linked) execFileSync('cp', ['-a', 'node_modules', to])
  return to
}

/**
 * Builds a copy of the project as it is released, and takes the release away from it.
 * @param to the folder of the release
 */
export function makeRelease(project: string, to: string): void {
  const started = performance.now()
  const { status, output } = build(project)
  if (status !== 0) throw new Error(output)
  execFileSync('cp', ['-a', join(project, '.next', 'standalone'), to])
  console.log(`Built ${basename(to)} in ${((performance.now() - started) / 1000).toFixed(0)} s`)
}

/** Builds a copy of the project and tells what was said. */
export function build(project: string): { status: number | null; output: string } {
  const env = { ...process.env, STANDALONE: '1', NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } as const
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { cwd: project, env, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

/** Changes the text of one profile and two scripts, as a second release does; the older scripts stay for open pages. */
export function changeProject(project: string): void {
  const profile = join(project, changed.file)
  const text = readFileSync(profile, 'utf8')
  writeFileSync(profile, text.replace(/^(summary: .*?)\.?$/m, '$1, as the next release says.'))
  if (readFileSync(profile, 'utf8') === text) throw new Error(`${changed.file} has no line that begins with “summary:”`)
  for (const module of [modules.share, modules.suggest]) changeScript(project, module)
}

function changeScript(project: string, module: string) {
  const script = `${readFileSync(join(project, 'public', module), 'utf8')}// The next release.\n`
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 8)
  const name = module.replace(/\.\w+\.js$/, `.${hash}.js`)
  writeFileSync(join(project, 'public', name), script)
  const names = join(project, 'lib', 'page-scripts.ts')
  writeFileSync(names, readFileSync(names, 'utf8').replace(module, name))
}
