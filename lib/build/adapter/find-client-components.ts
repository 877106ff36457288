import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { valueAt } from '#lib/record'

/** Next asks for it, so every build has it, and it holds nothing that needs script. */
const always = /(?:^|\/)app\/global-error\.tsx$/
const manifest = '_client-reference-manifest.js'
/** The list is the last value that its file sets. */
const assignment = /^globalThis\.__RSC_MANIFEST\[".*?"\] = (\{.*\});?$/m

/**
 * The client components of our own that any page of a build holds: without script they would not work.
 * @param distDir the folder of the build
 * @returns their paths in the project, each once
 * @throws Error when the one that every build has is not found: then Next writes its lists otherwise than is known here
 */
export async function findClientComponents(distDir: string): Promise<string[]> {
  const folder = join(distDir, 'server', 'app')
  const names = (await readdir(folder, { recursive: true })).filter(name => name.endsWith(manifest))
  const lists = await Promise.all(
    names.map(async name => readModules(name, await readFile(join(folder, name), 'utf8'))),
  )
  const found = [...new Set(lists.flat())].filter(path => !path.startsWith('node_modules/'))
  if (!found.some(path => always.test(path)))
    throw new Error(`${folder} does not list app/global-error.tsx: Next names client components otherwise`)
  return found.filter(path => !always.test(path)).sort()
}

/** Next has named modules in both ways: with ` <module evaluation>` behind the path, and without. */
function readModules(name: string, text: string) {
  const [, json = '{}'] = assignment.exec(text) ?? []
  const clientModules = valueAt(JSON.parse(json), ['clientModules'])
  if (typeof clientModules !== 'object' || clientModules === null)
    throw new Error(`${name} does not list client components in the way that is known`)
  return Object.keys(clientModules).map(key => key.replace(/^\[project\]\//, '').replace(/ <[^<>]*>$/, ''))
}
