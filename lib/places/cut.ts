import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBuildPlan } from '#lib/build-plan'
import { dataFolder, packedName, packText, readDataFile, readPacked } from '#lib/occupations/data-folder'
import { processSingleton } from '#lib/process-singleton'
import { getAreas } from './areas'
import { headerOf } from './cell-lines'
import { areaFile } from './place-files'

/** Where the cut by occupation lies among the figures that a built site reads. */
export const cutName = 'by-occupation'

/**
 * One occupation across areas, as the text of a file of cells whose lines begin with the area's code. A build and a built
 * site read the file that the build wrote for it, packed, since it says again what the areas' files say; elsewhere those are
 * read once and cut here.
 * @returns `file` is its name, for messages; the text has no lines but its header where no area publishes the occupation
 */
export function linesOf(soc: string): { text: string; file: string } {
  const folder = join(/* turbopackIgnore: true */ readBuildPlan()?.data ?? dataFolder(), cutName)
  if (existsSync(/* turbopackIgnore: true */ folder)) {
    const file = packedName(`${soc}.csv`)
    const path = join(/* turbopackIgnore: true */ folder, file)
    const isThere = existsSync(/* turbopackIgnore: true */ path)
    return { file: `${cutName}/${file}`, text: isThere ? readPacked(path) : `${headerOf('area')}\n` }
  }
  return { file: `${soc} of the areas`, text: toText(cutOnce().get(soc) ?? []) }
}

/**
 * Writes the cut by occupation, one file each, for a build and the site it makes.
 * @param folder is emptied first
 */
export function writeCut(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [soc, lines] of cut()) writeFileSync(join(folder, packedName(`${soc}.csv`)), packText(toText(lines)))
}

const made = processSingleton('cut', (): { lines?: Map<string, string[]>; folder?: string } => ({}))

function cutOnce(): Map<string, string[]> {
  const folder = dataFolder()
  if (made.folder !== folder || !made.lines) Object.assign(made, { folder, lines: cut() })
  return made.lines ?? new Map()
}

/** The lines of all areas under their occupation, the area's code in its place, in order of those codes. */
function cut(): Map<string, string[]> {
  const folder = dataFolder()
  const bySoc = new Map<string, string[]>()
  const areas = getAreas().toSorted((a, b) => (a.code < b.code ? -1 : 1))
  for (const area of areas) {
    const [, ...lines] = readDataFile(folder, areaFile(area)).trimEnd().split('\n')
    for (const line of lines) {
      const soc = line.slice(0, line.indexOf(','))
      const placed = area.code + line.slice(soc.length)
      const known = bySoc.get(soc)
      if (known) known.push(placed)
      else bySoc.set(soc, [placed])
    }
  }
  return bySoc
}

function toText(lines: string[]): string {
  return `${[headerOf('area'), ...lines].join('\n')}\n`
}
