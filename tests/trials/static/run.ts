import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyProject } from '../release/make-release'
import { crawl, siteOf } from './crawl'

/** Builds a static copy of the guide beside the project, or takes the folder that is named, and crawls it. */
const [given] = process.argv.slice(2)
const folder = given ? '' : mkdtempSync(join(tmpdir(), 'guide-static-'))
try {
  const site = given ?? siteOf(build(copyProject(join(folder, 'project'))))
  const { pages, links, mistakes } = await crawl(site)
  for (const mistake of mistakes.slice(0, 40)) console.error(mistake)
  console.log(`${pages} addresses, ${links} links: ${mistakes.length ? `${mistakes.length} mistakes` : 'no mistakes'}.`)
  process.exitCode = mistakes.length ? 1 : 0
} finally {
  if (folder) rmSync(folder, { recursive: true, force: true })
}

function build(project: string) {
  const env = { ...process.env, STATIC: '1', NODE_ENV: 'production' } as const
  const { status } = spawnSync('npm', ['run', 'build'], { cwd: project, env, stdio: 'inherit' })
  if (status !== 0) throw new Error('The static copy was not built')
  return project
}
