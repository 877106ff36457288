import { copyFile, link, mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import pLimit from 'p-limit'

const few = pLimit(16)

/**
 * Gives files a second name in another folder. No byte is copied where the disk can link, so neither may be written to.
 * @param from a folder, and `to` another one
 * @param names of files below both; folders are made for them
 */
export async function linkFiles(from: string, to: string, names: string[]): Promise<void> {
  const folders = new Set(names.map(name => dirname(join(to, name))))
  for (const folder of folders) await mkdir(folder, { recursive: true })
  await few.map(names, name => linkOrCopy(join(from, name), join(to, name)))
}

/** The names of all files below a folder. */
export async function listFilesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.flatMap(entry => (entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length + 1)] : []))
}

/** Some disks know no links, or not as many. */
async function linkOrCopy(from: string, to: string) {
  await link(from, to).catch(() => copyFile(from, to))
}
