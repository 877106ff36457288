import type { PageValues } from './page-values'
import { findProgram, install, leftOut, programOf } from './tools'

/** Another site generator: how it builds and serves, and how it likes its values. */
export type Generator = {
  name: string
  build: string[]
  serve: string[]
  /** Where its values lie: what all pages share, and one file a profile. */
  site: string
  file: (slug: string) => string
  write: (values: PageValues) => string
  /** What it leaves for its next build. */
  remains: string[]
}

/** The generators that can be had here; `leftOut` says which cannot. */
export function findGenerators(tools: string): Generator[] {
  const node = programOf(tools, 'node')
  const json = {
    site: 'values/site.json',
    file: (slug: string) => `values/careers/${slug}.json`,
    write: JSON.stringify,
  }
  const generators: Generator[] = []
  if (install(tools, ['node', 'astro', '@11ty/eleventy', 'markdown-it'], 'Astro and Eleventy are left out')) {
    const [astro, eleventy] = [programOf(tools, 'astro'), programOf(tools, 'eleventy')]
    const preview = [node, astro, 'preview', '--host', '127.0.0.1', '--port', '{port}']
    generators.push({
      ...json,
      name: 'Astro',
      build: [node, astro, 'build'],
      serve: preview,
      remains: ['dist', 'cache', '.astro'],
    })
    const serve = [node, eleventy, '--serve', '--port={port}']
    generators.push({ ...json, name: 'Eleventy', build: [node, eleventy], serve, remains: ['dist', '.cache'] })
  }
  const hugo = findProgram('hugo')
  if (!hugo) leftOut.push('Hugo is left out: there is no program of that name on this machine.')
  else
    generators.push({
      name: 'Hugo',
      build: [hugo, '--quiet', '--minify', '--destination', 'dist', '--cacheDir', '{folder}/cache'],
      serve: [hugo, 'server', '--bind', '127.0.0.1', '--port', '{port}'],
      site: 'data/site.json',
      file: slug => `content/careers/${slug}.md`,
      write: profile =>
        `${JSON.stringify({ title: profile.name, url: `/careers/${profile.slug}.html`, profile }, null, 1)}\n`,
      remains: ['dist', 'cache', 'resources'],
    })
  return generators
}
