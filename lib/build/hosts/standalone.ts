import { cp, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { siteFolder } from '#lib/server/site'

/** Next's own server would send pages with script, and would find none of those that the build finished. */
const start = "import './.next/site/server.mjs'\n"
const needed = ['.next', 'node_modules', 'package.json', 'server.js']

/**
 * Makes what Next gathered in `.next/standalone` a whole release: with our server in place of Next's, with the site's
 * folder, and without what nobody reads. It can be moved, be read-only, and belong to somebody else.
 * @param distDir the folder of the build, relative to the project
 */
export async function completeStandalone(distDir: string): Promise<void> {
  const folder = join(distDir, 'standalone')
  await cp(siteFolder(distDir), siteFolder(join(folder, distDir)), { recursive: true, preserveTimestamps: true })
  await writeFile(join(folder, 'server.js'), start)
  const others = (await readdir(folder)).filter(name => !needed.includes(name))
  // Next's prerendered pages lie in the site's folder, pruned.
  const useless = [...others, join(distDir, 'server', 'route-cache')]
  await Promise.all(useless.map(name => rm(join(folder, name), { recursive: true, force: true })))
}
