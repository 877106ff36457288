import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readSite } from '#lib/server/site'
import { getFreePort } from '../../browser/free-port'
import { ask } from './ask'
import { changed } from './make-release'
import { startMix } from './mix'
import { startNginx } from './nginx'
import { startRelease } from './start-release'

/** What a release answers at an address, and the scripts that its page names. */
type Known = { build: string; pages: Map<string, string> }

const paths = [
  changed.address,
  '/',
  '/about',
  '/careers',
  '/careers?q=weld',
  '/search.json?q=weld',
  '/careers/plumber',
  '/careers/plumber/interview',
]
const scripts = /\/[\w-]+\.[0-9a-f]{8}\.js/g
const plain = { 'accept-encoding': 'identity' }

/**
 * Goes from one release to the next while readers ask and others look at pages with their scripts: first one server, then
 * the other, then nginx. Every page must be wholly of one release, and bring the script it was made with.
 * @returns what went wrong
 */
export async function roll(older: string, newer: string): Promise<string[]> {
  const ports = [await getFreePort(), await getFreePort()]
  const [one, two] = await Promise.all(ports.map(port => startRelease(older, port)))
  if (!one || !two) throw new Error('Two servers were not started')
  const next = await startRelease(newer, await getFreePort())
  const known = [await know(one.origin, older), await know(next.origin, newer)]
  await next.end('SIGTERM')
  if (known[0]?.pages.get(changed.address) === known[1]?.pages.get(changed.address))
    throw new Error('Both releases are the same')
  const front = await startNginx(join(older, '.next', 'site'), [one.host, two.host])
  const kept = await ask(front.origin, changed.address, { headers: plain })
  const stopMix = await startMix(front.origin, older)
  const stopLooking = startLooking(front.origin, known)
  await wait(2000)
  for (const server of [one, two]) {
    await server.end('SIGTERM')
    await startRelease(newer, Number(server.host.split(':')[1])).then(started => running.push(started))
    await wait(500)
  }
  front.reload(join(newer, '.next', 'site'))
  await wait(3000)
  const [{ asked, failures, longest }, { looked, of, mistakes }] = [await stopMix(), await stopLooking()]
  const old = await checkScripts(front.origin, kept.body.toString())
  await Promise.all([front.stop(), ...running.map(server => server.end('SIGTERM'))])
  console.log(
    `Rolling release: ${asked} requests, ${failures.length} failed, the longest took ${Math.round(longest)} ms`,
  )
  console.log(
    `  ${looked} pages looked at, ${of.join(' of the older and ')} of the newer release; ${mistakes.length} failed or mixed`,
  )
  console.log(
    `  A page of the older release, kept open: ${old.length ? old.join('; ') : 'its scripts are still there'}`,
  )
  return [...failures.map(({ path, why }) => `Rolling release: ${path}: ${why}`), ...mistakes, ...old]
}

const running: Awaited<ReturnType<typeof startRelease>>[] = []

async function know(origin: string, folder: string): Promise<Known> {
  const { build } = await readSite(join(folder, '.next', 'site'))
  const pages = new Map<string, string>()
  for (const path of paths) pages.set(path, (await ask(origin, path, { headers: plain })).body.toString())
  return { build, pages }
}

/** Four readers who load a page and each script that it names, as a browser does. */
function startLooking(origin: string, known: Known[]) {
  const seen = { looked: 0, of: known.map(() => 0), mistakes: [] as string[] }
  let on = true
  const look = async () => {
    while (on) {
      const path = paths[seen.looked % paths.length] ?? '/'
      seen.looked += 1
      const mistakes = await lookAt(origin, path, known, seen.of).catch((error: Error) => [error.message])
      seen.mistakes.push(...mistakes.map(mistake => `Rolling release: ${path}: ${mistake}`))
    }
  }
  const all = Promise.all(Array.from({ length: 4 }, look))
  return async () => {
    on = false
    await all
    return seen
  }
}

async function lookAt(origin: string, path: string, known: Known[], of: number[]) {
  const { status, headers, body } = await ask(origin, path, { headers: plain })
  const text = body.toString()
  if (status !== 200) return [`status ${status}`]
  const releases = known.flatMap(({ pages }, at) => (pages.get(path) === text ? [at] : []))
  const [named] = known.flatMap(({ build }, at) => (isOf(build, headers.etag) ? [at] : []))
  if (releases.length === 0) return ['its text is of neither release']
  if (named === undefined || !releases.includes(named))
    return [`its version ${headers.etag} is of another release than its text`]
  of[named] = (of[named] ?? 0) + 1
  return checkScripts(origin, text)
}

/** Our server's versions begin with the id of the build, and those of nginx with the first seven digits of it. */
function isOf(build: string, etag = '') {
  return etag.startsWith(`"${build}-`) || Number.parseInt(etag.slice(1), 16) === Number.parseInt(build.slice(0, 7), 16)
}

async function checkScripts(origin: string, page: string) {
  const names = [...new Set(page.match(scripts))]
  const mistakes = await Promise.all(
    names.map(async name => {
      const { status, body } = await ask(origin, name, { headers: plain })
      const hash = createHash('sha256').update(body).digest('hex').slice(0, 8)
      return status === 200 && name.includes(hash) ? [] : [`${name}: status ${status}, text ${hash}`]
    }),
  )
  return mistakes.flat()
}
