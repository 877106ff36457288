import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { processSingleton } from '#lib/process-singleton'
import { dataFolder, packedName, readDataFile } from './data-folder'
import type { DetailFile, DetailKind, DetailRecord } from './detail-schemas'
import type { Skill } from './occupation'
import type { Source } from './schema'

/**
 * What one source says of an occupation by its SOC code, and of no other; undefined where it says nothing. Its file is
 * read when it is first asked for: a running server, whose pages are files, reads none of them but the titles that its
 * search looks through.
 */
export function getDetail<Kind extends DetailKind>(
  kind: Kind,
  soc: string,
  folder = dataFolder(),
): DetailRecord<Kind> | undefined {
  return load(kind, folder)?.bySoc.get(soc)
}

/** A file of details as a whole: its source and what holds for all of its records. Undefined where there is none. */
export function getDetailFile<Kind extends DetailKind>(
  kind: Kind,
  folder = dataFolder(),
): DetailFile<Kind> | undefined {
  return load(kind, folder)?.file
}

/** The areas of knowledge of an occupation, the most important first; none where O*NET has not scored them. */
export function getKnowledge(soc: string, folder = dataFolder()): Skill[] {
  const scores = getDetail('knowledge', soc, folder)?.scores ?? []
  const areas = getDetailFile('knowledge', folder)?.areas ?? []
  const known = scores.flatMap((score, i) =>
    score ? [{ name: areas[i] ?? '', importance: score[0], level: score[1] }] : [],
  )
  return known.sort((a, b) => b.importance - a.importance || b.level - a.level)
}

/** The sources of all details that are stored, by what they say. */
export function getDetailSources(
  kinds: readonly DetailKind[],
  folder = dataFolder(),
): { kind: DetailKind; source: Source }[] {
  return kinds.flatMap(kind => {
    const source = load(kind, folder)?.file.source
    return source ? [{ kind, source }] : []
  })
}

type Loaded<Kind extends DetailKind> = { file: DetailFile<Kind>; bySoc: Map<string, DetailRecord<Kind>> }
type Cache = { [Kind in DetailKind]?: Loaded<Kind> }

const caches = processSingleton('details', () => new Map<string, Cache>())

function load<Kind extends DetailKind>(kind: Kind, folder: string): Loaded<Kind> | undefined {
  const cache = caches.get(folder) ?? {}
  caches.set(folder, cache)
  const known: Loaded<Kind> | undefined = cache[kind]
  if (known) return known
  const path = join(/* turbopackIgnore: true */ folder, `${kind}.json`)
  if (!existsSync(path) && !existsSync(packedName(path))) return undefined
  const file: DetailFile<Kind> = JSON.parse(readDataFile(folder, `${kind}.json`))
  const records: DetailRecord<Kind>[] = file.records
  const loaded: Loaded<Kind> = { file, bySoc: new Map(records.map(record => [record.soc, record])) }
  Object.assign(cache, { [kind]: loaded })
  return loaded
}
