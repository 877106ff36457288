import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { contentFolder } from '#lib/site'
import type { OnetFile } from './onet-file'
import type { ProjectionFile } from './projection-file'
import type { WageFile } from './wage-file'

/** Where the project keeps the figures; `npm run data` alone writes there. */
export function dataFolder(): string {
  return resolve(/* turbopackIgnore: true */ contentFolder(), 'data')
}

/**
 * While this file lies in the folder, the files that are staged beside their places count: the command that wrote them
 * was stopped after it had written all, and before it had put all in their places.
 */
export const commitFile = '.commit.json'

/** The name under which a file is written before it counts: beside its place, in the same folder. */
export function stagedName(name: string): string {
  const at = name.lastIndexOf('/') + 1
  return `${name.slice(0, at)}.${name.slice(at)}.next`
}

/** The names of the stored files, wages newest first. */
export function listDataFiles(folder: string): string[] {
  const all = readdirSync(/* turbopackIgnore: true */ folder)
  const staged = all.includes(commitFile) ? all.flatMap(name => /^\.(.+)\.next$/.exec(name)?.[1] ?? []) : []
  const names = [...new Set([...all, ...staged])].filter(name => kindOf(name) !== undefined)
  return names.sort().reverse()
}

/** The text of a stored file, or of the staged one where that counts already. Throws where there is none. */
export function readDataFile(folder: string, name: string): string {
  const staged = join(/* turbopackIgnore: true */ folder, stagedName(name))
  const counts = existsSync(join(/* turbopackIgnore: true */ folder, commitFile)) && existsSync(staged)
  return readFileSync(/* turbopackIgnore: true */ counts ? staged : join(folder, name), 'utf8')
}

/** The stored figures as they lie in the folder, not validated; wages newest first. Throws where one is no JSON. */
export function readDataFolder(folder: string, names = listDataFiles(folder)): StoredFigures {
  const stored: StoredFigures = { wages: [], projections: undefined, onet: undefined }
  for (const name of names) {
    const value = JSON.parse(readDataFile(folder, name))
    const kind = kindOf(name)
    if (kind === 'wages') stored.wages.push(value)
    else if (kind) stored[kind] = value
  }
  return stored
}

const kinds = ['wages', 'projections', 'onet'] as const

/** What a stored file holds, from its name; undefined when it is no file of figures. */
export function kindOf(name: string): (typeof kinds)[number] | undefined {
  const [, kind] = /^(wages|projections|onet)(?:-\d{4})?\.json$/.exec(name) ?? []
  return kinds.find(one => one === kind)
}

export type StoredFigures = {
  wages: WageFile[]
  projections: ProjectionFile | undefined
  onet: OnetFile | undefined
}
