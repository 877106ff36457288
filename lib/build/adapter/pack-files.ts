import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packedName, packText } from '#lib/occupations/data-folder'

/** Packs every file of a folder in its place: a built site holds hundreds of areas, and reads few of them. */
export function packFiles(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    writeFileSync(packedName(path), packText(readFileSync(path, 'utf8')))
    rmSync(path)
  }
}
