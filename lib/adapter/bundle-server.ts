import { join } from 'node:path'
import { build } from 'esbuild'

/** Packages that still call `require` find it, and React is told early which of its two halves is wanted. */
const banner = `import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
process.env.NODE_ENV ??= 'production'`

/**
 * Puts the server into one file, so that it starts with plain Node, needs no package but Next, and is small.
 * @param folder the site's folder, where `server.mjs` is written
 */
export async function bundleServer(folder: string): Promise<void> {
  await build({
    entryPoints: [join('lib', 'server', 'main.ts')],
    outfile: join(folder, 'server.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node20.9',
    format: 'esm',
    external: ['next'],
    banner: { js: banner },
    logLevel: 'warning',
  })
}
