import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSite } from '#lib/server/site'
import { getFreePort } from '../../browser/free-port'
import { ask } from './ask'
import { build } from './make-release'
import { startRelease } from './start-release'

const dynamic = [
  '/careers',
  '/careers?q=weld',
  '/search.json?q=weld',
  '/compare?a=welder&b=plumber',
  '/from/welder',
  '/occupations?q=weld',
]

/**
 * Breaks the content of a project that serves its own build: a profile deleted, one that nobody may read, one of rubbish,
 * figures of rubbish. Every page must still answer, also after a restart, and the next build must refuse.
 * @returns what went wrong
 */
export async function breakContent(project: string): Promise<string[]> {
  const port = await getFreePort()
  const data = join(project, 'content', 'data', 'onet.json')
  const kept = readFileSync(data)
  const server = await startRelease(project, port)
  rmSync(join(project, 'content', 'careers', 'welder.md'))
  chmodSync(join(project, 'content', 'careers', 'plumber.md'), 0)
  writeFileSync(join(project, 'content', 'careers', 'chef.md'), '\u0000 rubbish')
  writeFileSync(data, 'rubbish')
  const running = await askAll(server.origin, project)
  await server.end('SIGTERM')
  const again = await startRelease(project, port)
  const restarted = await askAll(again.origin, project)
  await again.end('SIGTERM')
  const figures = build(project)
  writeFileSync(data, kept)
  const { status, output } = build(project)
  const refused = figures.status !== 0 && status !== 0 && output.includes('content/careers/chef.md')
  console.log(
    `Broken content: ${running.length} pages failed, ${restarted.length} after a restart; the next build ${refused ? 'refuses it' : 'takes it'}:`,
  )
  console.log(
    output
      .split('\n')
      .filter(line => /mistakes|\.md|✖|error/.test(line))
      .slice(0, 8)
      .map(line => `  ${line}`)
      .join('\n'),
  )
  return [...running, ...restarted, ...(refused ? [] : ['Broken content: the next build takes it'])]
}

async function askAll(origin: string, project: string) {
  const { files } = await readSite(join(project, '.next', 'site'))
  const ready = Object.entries(files).filter(([, { status }]) => status < 400)
  const wanted = [
    ...ready.map(([address, { status }]) => [address, status] as const),
    ...dynamic.map(path => [path, 200] as const),
  ]
  const mistakes: string[] = []
  for (const [path, expected] of wanted) {
    const { status } = await ask(origin, path)
    if (status !== expected) mistakes.push(`Broken content: ${path}: status ${status}`)
  }
  return mistakes
}
