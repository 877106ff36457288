import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Next asks for it, and it holds nothing that needs script. */
const allowed = new Set(['app/global-error.tsx'])
const modules = /"\[project\]\/([^" ]+) <module evaluation>"/g

/**
 * The client components of our own that any page of a build holds: without script they would not work.
 * @param distDir the folder of the build
 * @returns their paths in the project, each once
 */
export async function findClientComponents(distDir: string): Promise<string[]> {
  const folder = join(distDir, 'server', 'app')
  const names = (await readdir(folder, { recursive: true })).filter(name => name.endsWith('manifest.js'))
  const texts = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')))
  const found = texts.flatMap(text => [...text.matchAll(modules)].map(([, path = '']) => path))
  return [...new Set(found)].filter(path => !path.startsWith('node_modules/') && !allowed.has(path)).sort()
}
