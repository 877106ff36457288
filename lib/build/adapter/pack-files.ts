import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packedName, packText } from '#lib/occupations/data-folder'

/**
 * Packs files of a folder in their place: a built site holds hundreds of areas and the details of every occupation, and
 * reads few of them.
 * @param isWanted by the name of a file; all of them when left out
 */
export function packFiles(folder: string, isWanted: (name: string) => boolean = () => true): void {
  for (const name of readdirSync(folder).filter(isWanted)) {
    const path = join(folder, name)
    writeFileSync(packedName(path), packText(readFileSync(path, 'utf8')))
    rmSync(path)
  }
}
