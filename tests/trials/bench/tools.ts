import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The packages that the benchmark gets for itself, each at one version. */
export const versions = {
  node: '22.23.3',
  astro: '7.3.5',
  '@11ty/eleventy': '3.1.8',
  'markdown-it': '14.1.0',
  lighthouse: '13.5.0',
  autocannon: '9.0.0',
} as const

export type Package = keyof typeof versions

/** What could not be had, in a sentence each: said once, at the end. */
export const leftOut: string[] = []

/**
 * Installs packages into a folder beside no other project; those that are there already stay.
 * @returns whether all can be used; else `leftOut` says why
 */
export function install(folder: string, packages: Package[], why: string): boolean {
  mkdirSync(folder, { recursive: true })
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true, "type": "module" }\n')
  const missing = packages.filter(name => installed(folder, name) !== versions[name])
  const wanted = missing.map(name => `${name}@${versions[name]}`)
  if (wanted.length === 0) return true
  console.error(`Installing ${wanted.join(', ')} for the benchmark alone …`)
  try {
    const quiet = ['--no-audit', '--no-fund', '--no-progress', '--loglevel=error']
    execFileSync('npm', ['install', ...quiet, ...wanted], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : String(error)
    leftOut.push(`${why}: ${wanted.join(', ')} cannot be installed (${reason}).`)
    return false
  }
}

/** The path of a program that a package brings. */
export function programOf(folder: string, name: string): string {
  return join(folder, 'node_modules', '.bin', name)
}

/** The path of a program on this machine; nothing when it has none. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders.map(folder => join(folder, name)).find(path => existsSync(path))
}

/** What a program says of its version: the first number with dots. */
export function versionOf(program: string, argument: string): string {
  const said = execFileSync('sh', ['-c', '"$0" "$1" 2>&1 || true', program, argument], { encoding: 'utf8' })
  return /\d+\.\d+[\d.]*/.exec(said)?.[0] ?? 'of unknown version'
}

function installed(folder: string, name: Package) {
  const manifest = join(folder, 'node_modules', name, 'package.json')
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined
}
