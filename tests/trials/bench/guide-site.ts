import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Contestant } from './contestant'
import { slug } from './contestant'
import { writeCorpus } from './corpus'
import { makeFolder } from './workspace'

const notCopied = ['node_modules', '.git', '.next', 'test-results', 'tests']

/**
 * A copy of this site with a corpus of its own.
 * @param plain whether it is Next as it comes, without pruning and without our server
 */
export function makeGuide(profiles: number, plain: boolean): Contestant {
  const folder = makeFolder(plain ? `next-${profiles}` : `guide-${profiles}`)
  for (const name of readdirSync('.'))
    if (!notCopied.includes(name)) cpSync(name, join(folder, name), { recursive: true })
  rmSync(join(folder, 'content', 'careers'), { recursive: true })
  writeCorpus(folder, profiles)
  linkTree('node_modules', join(folder, 'node_modules'))
  const env: Record<string, string> = { NEXT_TELEMETRY_DISABLED: '1', ...(plain && { PLAIN_NEXT: '1' }) }
  const tsx = join('node_modules', '.bin', 'tsx')
  const path = `${join(folder, 'node_modules', '.bin')}:${process.env.PATH}`
  return {
    name: plain ? 'Next as it comes' : 'Career Guide',
    folder,
    build: { command: [tsx, 'lib/commands/build.ts'], cwd: folder, env: { ...env, PATH: path } },
    serve: { command: [tsx, 'lib/commands/start.ts'], cwd: folder, env: { ...env, PATH: path } },
    remains: ['.next'],
    profile: join('content', 'careers', `${slug}.md`),
  }
}

/** Next wants its packages inside its own folder: hard links cost no room; across disks they are copies. */
function linkTree(from: string, to: string) {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkTree(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkFile(source, target)
  }
}

function linkFile(from: string, to: string) {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}
