import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder, detailOf, packedName, packText } from '#lib/occupations/data-folder'
import { cutName, writeCut } from '#lib/places/cut'

/**
 * Writes the figures as a built site reads them: it holds hundreds of areas and the details of every occupation and reads
 * few of them, so they are packed; beside them they lie cut by occupation.
 * @param folder appears under its name only when it is whole: a build that is broken off must leave no half of it behind
 */
export function writeData(folder: string): void {
  const draft = `${folder}.draft`
  rmSync(draft, { recursive: true, force: true })
  cpSync(dataFolder(), draft, { recursive: true })
  packFiles(join(draft, 'areas'))
  packFiles(draft, name => detailOf(name) !== undefined)
  writeCut(join(draft, cutName))
  renameSync(draft, folder)
}

function packFiles(folder: string, isWanted: (name: string) => boolean = () => true) {
  for (const name of readdirSync(folder).filter(isWanted)) {
    const path = join(folder, name)
    writeFileSync(packedName(path), packText(readFileSync(path, 'utf8')))
    rmSync(path)
  }
}
