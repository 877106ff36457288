import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Packages that still call `require` find it, and React is told early which of its two halves is wanted. */
const banner = `import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
process.env.NODE_ENV ??= 'production'`

const serverAt = (file: string) => join('lib', 'server', file)

/**
 * Puts the server into one file and the thread that renders into another, so that they start with plain Node, need no
 * package but Next, and are small.
 * @param folder the site's folder, where `server.mjs` and `render-thread.mjs` are written
 */
export async function bundleServer(folder: string): Promise<void> {
  await build({
    entryPoints: { server: serverAt('main.ts'), 'render-thread': serverAt('render-thread.ts') },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20.9',
    format: 'esm',
    external: ['next'],
    banner: { js: banner },
    logLevel: 'warning',
  })
}

/** Takes the server out of a site's folder again, for a host that only sends files. */
export async function removeServer(folder: string): Promise<void> {
  await Promise.all(['server.mjs', 'render-thread.mjs'].map(name => rm(join(folder, name))))
}
