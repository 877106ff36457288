import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { getFreePort } from '../../browser/free-port'
import { type Contestant, path } from './contestant'
import { copyIcons } from './icons'
import { compareSites } from './likeness'
import { nginx, nginxBrotli, serveFiles } from './nginx'
import { precompress } from './precompress'
import { type Server, startServer } from './server'
import type { Stage } from './stage'
import { leftOut } from './tools'
import { makeFolder } from './workspace'

/** A running server and what it is called in the tables. */
export type Stand = Server & { name: string; kind: 'ours' | 'plain' | 'peer' | 'file' }

const compared = 5

/**
 * Starts every server of a built stage, the peers behind nginx where there is one, and one with our page as a file.
 * @throws Error when a peer does not show what we show
 */
export async function openStands({ ours, plain, peers }: Stage): Promise<Stand[]> {
  const stands: Stand[] = [
    { ...(await serveSelf(ours)), name: `${ours.name}, \`npm start\``, kind: 'ours' },
    { ...(await serveSelf(plain)), name: `${plain.name}, \`next start\``, kind: 'plain' },
  ]
  for (const peer of peers)
    stands.push({ ...(await servePeer(peer, stands[0]?.origin ?? '')), name: labelOf(peer), kind: 'peer' })
  const [first] = stands
  const differences = []
  const paths = pathsOf(ours)
  for (const stand of stands.filter(({ kind }) => kind === 'peer'))
    if (first) differences.push(...(await compareSites(stand.name, paths, read(first), read(stand))))
  leftOut.push(...differences)
  if (!nginx)
    leftOut.push('There is no nginx on this machine: the peers stand on their own servers, the one file is missing.')
  else if (first) stands.push(await serveOneFile(await read(first)(path)))
  if (nginx && !nginxBrotli) leftOut.push('nginx has no Brotli module here: it answers with gzip.')
  return stands
}

/** The measured page and some from all over the corpus. */
function pathsOf({ folder }: Contestant) {
  const names = readdirSync(join(folder, 'content', 'careers')).sort()
  const step = Math.floor(names.length / compared)
  const some = names.filter((_, index) => index % step === 0).map(name => `/careers/${name.replace(/\.md$/, '')}`)
  return [path, ...some]
}

function labelOf({ name, files }: Contestant) {
  return nginx && files ? `${name}, nginx` : `${name}, its own server`
}

async function serveSelf({ serve }: Contestant) {
  return startServer(serve, await getFreePort(), path)
}

async function servePeer(peer: Contestant, ours: string) {
  if (!nginx || !peer.files) return serveSelf(peer)
  await copyIcons(ours + path, peer.files)
  precompress(join(peer.files, `${path}.html`))
  return serveFiles(peer.files, peer.name, path)
}

async function serveOneFile(html: string): Promise<Stand> {
  const folder = makeFolder('one-file')
  const file = join(folder, `${path}.html`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, html)
  precompress(file)
  return { ...(await serveFiles(folder, 'one file', path)), name: 'Our page as one file, nginx', kind: 'file' }
}

function read({ origin }: Stand) {
  return async (path: string) => {
    const answer = await fetch(origin + path)
    if (!answer.ok) throw new Error(`${origin}${path} answers ${answer.status}.`)
    return answer.text()
  }
}
