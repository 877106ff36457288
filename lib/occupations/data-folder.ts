import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { contentFolder } from '#lib/site'
import type { OnetFile } from './onet-file'
import type { ProjectionFile } from './projection-file'
import type { WageFile } from './wage-file'

/** Where the project keeps the figures; `npm run data` alone writes there. */
export function dataFolder(): string {
  return resolve(/* turbopackIgnore: true */ contentFolder(), 'data')
}

/** The names of the stored files, wages newest first. */
export function listDataFiles(folder: string): string[] {
  const names = readdirSync(/* turbopackIgnore: true */ folder).filter(name => kindOf(name) !== undefined)
  return names.sort().reverse()
}

/** The stored figures as they lie in the folder, not validated; wages newest first. Throws where one is no JSON. */
export function readDataFolder(folder: string, names = listDataFiles(folder)): StoredFigures {
  const stored: StoredFigures = { wages: [], projections: undefined, onet: undefined }
  for (const name of names) {
    const value = JSON.parse(readFileSync(join(/* turbopackIgnore: true */ folder, name), 'utf8'))
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
