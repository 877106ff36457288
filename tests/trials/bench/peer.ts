import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Contestant } from './contestant'
import { slug } from './contestant'
import { findGenerators, type Generator } from './generator'
import type { Pages } from './pages'
import { makeFolder } from './workspace'

/** The other generators that can be had here, each with the same values and templates of its own. */
export function makePeers(pages: Pages, tools: string): Contestant[] {
  return findGenerators(tools).map(one => makePeer(one, pages, tools))
}

function makePeer(generator: Generator, { profiles, site, values }: Pages, tools: string): Contestant {
  const key = generator.name.toLowerCase()
  const folder = makeFolder(`${key}-${profiles}`)
  cpSync(join('tests', 'trials', 'bench', 'peers', key), folder, { recursive: true })
  symlinkSync(join(tools, 'node_modules'), join(folder, 'node_modules'))
  write(generator.site, JSON.stringify(site))
  for (const one of values) write(generator.file(one.slug), generator.write(one))
  const env = { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }
  const build = generator.build.map(word => word.replace('{folder}', folder))
  return {
    name: generator.name,
    folder,
    build: { command: build, cwd: folder, env },
    serve: { command: generator.serve, cwd: folder, env },
    files: join(folder, 'dist'),
    remains: generator.remains,
    profile: generator.file(slug),
  }

  function write(name: string, text: string) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}
