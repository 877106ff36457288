import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { keysOf } from '#lib/record'
import { contentFolder } from '#lib/site'
import { type DetailKind, detailSchemas } from './detail-schemas'
import type { OnetFile } from './onet-file'
import type { ProjectionFile } from './projection-file'
import type { WageFile } from './wage-file'

/** Where the project keeps the figures; `npm run data` alone writes there. */
export function dataFolder(): string {
  const content = contentFolder()
  // A page asks hundreds of times, and resolving a path costs more than all else it does then.
  if (resolved.content !== content) resolved = { content, data: resolve(/* turbopackIgnore: true */ content, 'data') }
  return resolved.data
}

let resolved = { content: '', data: '' }

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
  const names = [...new Set([...all, ...staged])].filter(
    name => kindOf(name) !== undefined || detailOf(name) !== undefined,
  )
  return names.sort().reverse()
}

/**
 * The text of a stored file, of the staged one where that counts already, or of the packed one of a built site. Throws
 * where there is none.
 */
export function readDataFile(folder: string, name: string): string {
  const staged = join(/* turbopackIgnore: true */ folder, stagedName(name))
  const counts = existsSync(join(/* turbopackIgnore: true */ folder, commitFile)) && existsSync(staged)
  const path = counts ? staged : join(/* turbopackIgnore: true */ folder, name)
  const isPacked = !existsSync(/* turbopackIgnore: true */ path) && existsSync(packedName(path))
  return isPacked ? readPacked(packedName(path)) : readFileSync(/* turbopackIgnore: true */ path, 'utf8')
}

/** The name of a file once it is packed for a built site. */
export function packedName(path: string): string {
  return `${path}.br`
}

/** The text of a packed file. */
export function readPacked(path: string): string {
  return brotliDecompressSync(readFileSync(/* turbopackIgnore: true */ path)).toString()
}

/** A text as the bytes of a packed file: packed fast, since there are hundreds. Quality 5 takes four times as long for 1 % less. */
export function packText(text: string): Buffer {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } })
}

/** The stored figures as they lie in the folder, not validated; wages newest first. Throws where one is no JSON. */
export function readDataFolder(folder: string, names = listDataFiles(folder)): StoredFigures {
  const stored: StoredFigures = { wages: [], projections: undefined, onet: undefined }
  for (const name of names) {
    const kind = kindOf(name)
    if (!kind) continue
    const value = JSON.parse(readDataFile(folder, name))
    if (kind === 'wages') stored.wages.push(value)
    else stored[kind] = value
  }
  return stored
}

const kinds = ['wages', 'projections', 'onet'] as const

/** What a stored file holds, from its name; undefined when it is no file of figures. */
export function kindOf(name: string): (typeof kinds)[number] | undefined {
  const [, kind] = /^(wages|projections|onet)(?:-\d{4})?\.json$/.exec(name) ?? []
  return kinds.find(one => one === kind)
}

/** Which details a stored file holds, from its name; undefined when it holds none. These are read when asked for. */
export function detailOf(name: string): DetailKind | undefined {
  return keysOf(detailSchemas).find(kind => name === `${kind}.json`)
}

export type StoredFigures = {
  wages: WageFile[]
  projections: ProjectionFile | undefined
  onet: OnetFile | undefined
}
