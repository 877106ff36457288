import { Agent } from 'node:http'
import { join } from 'node:path'
import { readSite } from '#lib/server/site'
import { ask } from './ask'

/** A request that brought no good answer, and when: milliseconds of `performance.now`. */
export type Failure = { at: number; path: string; why: string }

type Load = { asked: number; failures: Failure[]; longest: number }

/** So many readers ask at once, each again as soon as it has its answer. */
const readers = 12
const words = ['nurse', 'weld', 'pay', 'teach', 'truck', 'cook', 'data', 'care', 'law', 'wind']

/**
 * Loads a site with what readers ask for: 70 in 100 profiles, 15 searches, 10 lists, 5 pictures and data.
 * @param origin of the site
 * @param folder of a release of it, to know the addresses
 * @returns what ends it, and gives what it saw
 */
export async function startMix(origin: string, folder: string): Promise<() => Promise<Load>> {
  const { files } = await readSite(join(folder, '.next', 'site'))
  const profiles = Object.keys(files).filter(address => /^\/careers\/[\w-]+$/.test(address))
  const load: Load = { asked: 0, failures: [], longest: 0 }
  const agent = new Agent({ keepAlive: true })
  let on = true
  const read = async () => {
    while (on) {
      const path = choose(profiles, load.asked)
      const started = performance.now()
      const why = await ask(origin, path, { agent, headers: { 'accept-encoding': 'br' } }).then(
        ({ status }) => (status === 200 ? '' : `status ${status}`),
        (error: Error) => error.message,
      )
      load.asked += 1
      load.longest = Math.max(load.longest, performance.now() - started)
      if (why) load.failures.push({ at: performance.now(), path, why })
    }
  }
  const all = Promise.all(Array.from({ length: readers }, read))
  return async () => {
    on = false
    await all
    agent.destroy()
    return load
  }
}

function choose(profiles: string[], count: number) {
  const profile = profiles[count % profiles.length] ?? '/'
  const share = (count * 37) % 100
  if (share < 70) return profile
  if (share < 85) return `/search.json?q=${words[count % words.length]}${count % 100}`
  if (share < 95)
    return (
      ['/careers', '/fields', '/compare?a=welder&b=plumber', `/careers?q=${words[count % words.length]}`][count % 4] ??
      '/'
    )
  return [`${profile}/picture.png`, `${profile}.json`, '/feed.xml', '/careers.json'][count % 4] ?? '/'
}
