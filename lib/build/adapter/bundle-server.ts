import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { type SiteRoute, serverFiles } from '#lib/server/site'

/** Packages that still call `require` find it, and React is told early which of its two halves is wanted. */
const banner = `import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
process.env.NODE_ENV ??= 'production'`

const common: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  banner: { js: banner },
  logLevel: 'warning',
}

/** They draw with Next's own ImageResponse. */
export const byNext = new Set(['/careers/[slug]/picture.png', '/occupations/[code]/picture.png'])

/**
 * Puts the server into one file and the thread that renders into another, so that they start with plain Node, need no
 * package but Next, and are small. The thread has the pages of `app/` in it.
 * @param folder the site's folder, where `server.mjs` and `render-thread.mjs` are written
 * @param routes what is rendered on demand
 */
export async function bundleServer(folder: string, routes: SiteRoute[]): Promise<void> {
  await build({
    ...common,
    entryPoints: { server: 'lib/server/main.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  })
  await build({
    ...common,
    stdin: { contents: threadModule(routes), resolveDir: process.cwd(), sourcefile: 'render-thread.ts', loader: 'ts' },
    outfile: join(folder, 'render-thread.mjs'),
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'empty' },
    plugins: [withoutNext],
  })
}

/** Takes the server out of a site's folder again, for a host that only sends files. */
export async function removeServer(folder: string): Promise<void> {
  await Promise.all(serverFiles.map(name => rm(join(folder, name))))
}

/** The module of the thread: every page and route of `app/` that can do without Next, by its pattern. */
function threadModule(routes: SiteRoute[]) {
  const direct = routes
    .filter(({ pattern }) => !byNext.has(pattern))
    .map(({ pattern }) => ({ pattern, ...moduleOf(pattern) }))
  const imports = direct.map(({ file }, n) => `import * as module${n} from ${JSON.stringify(file)}`)
  const entries = direct.map(({ pattern, isPage }, n) => {
    const render = isPage
      ? `(url, params, { shell }) => renderPage(module${n}, shell, url, params)`
      : `(url, params, { origin }) => renderRoute(module${n}, origin, url, params)`
    return `${JSON.stringify(pattern)}: ${render},`
  })
  return [
    `import { startRenderThread } from '#lib/server/render-thread'`,
    `import { renderPage, renderRoute } from './app/rendering/render-page'`,
    ...imports,
    `startRenderThread({ ${entries.join('\n')} })`,
  ].join('\n')
}

function moduleOf(pattern: string) {
  const folder = `./app${pattern}`
  const file = ['page.tsx', 'route.ts', 'route.tsx'].map(name => `${folder}/${name}`).find(existsSync)
  if (!file) throw new Error(`${pattern}: found neither a page nor a route in app${pattern}`)
  return { file, isPage: file.endsWith('page.tsx') }
}

/** Of Next a page may use its navigation, for which there is another here. */
const withoutNext: Plugin = {
  name: 'without-next',
  setup({ onResolve }) {
    onResolve({ filter: /^next(\/|$)/ }, ({ path, importer }) => {
      if (path === 'next/navigation') return { path: resolve('app/rendering/navigation.ts') }
      const text = `${importer} imports ${path}, which only Next can answer: see \`byNext\` in bundle-server.ts`
      return { errors: [{ text }] }
    })
  },
}
