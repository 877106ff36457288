import { existsSync } from 'node:fs'
import { copyFile, link, mkdir, readdir, rm, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Of a build, what a server reads while it serves, beside the files at the top of its folder. */
const served = ['site', 'server']
/** Next's prerendered pages, which lie in the site's folder, pruned. */
const useless = join('server', 'route-cache')

/**
 * Gives a server that starts its own names for the files of the last build, so that the next build, which begins by
 * emptying its folder, takes nothing away from it. No byte is copied where the disk can link.
 * @param distDir the folder of the build; the copy lies in its `cache`, the part that a build leaves alone
 * @returns the folder in which the server is to be started, as if it were the project
 */
export async function makeServingCopy(distDir: string): Promise<string> {
  const all = join(distDir, 'cache', 'serving')
  await forgetEnded(all)
  const copy = join(all, String(process.pid))
  await rm(copy, { recursive: true, force: true })
  await linkFiles(distDir, join(copy, distDir))
  for (const name of served) await linkTree(distDir, name, join(copy, distDir))
  await symlink(resolve('node_modules'), join(copy, 'node_modules'))
  return copy
}

async function linkFiles(from: string, to: string) {
  await mkdir(to, { recursive: true })
  const entries = await readdir(from, { withFileTypes: true })
  const names = entries.filter(entry => entry.isFile()).map(({ name }) => name)
  await Promise.all(names.map(name => linkOrCopy(join(from, name), join(to, name))))
}

async function linkTree(distDir: string, name: string, to: string): Promise<void> {
  if (name === useless) return
  const entries = await readdir(join(distDir, name), { withFileTypes: true })
  await linkFiles(join(distDir, name), join(to, name))
  const folders = entries.filter(entry => entry.isDirectory()).map(entry => join(name, entry.name))
  for (const folder of folders) await linkTree(distDir, folder, to)
}

/** Some disks know no links, or not as many. */
async function linkOrCopy(from: string, to: string) {
  await link(from, to).catch(() => copyFile(from, to))
}

/** Takes away the copies of servers that were killed. */
async function forgetEnded(all: string) {
  const names = existsSync(all) ? await readdir(all) : []
  const ended = names.filter(name => !runs(Number(name)))
  await Promise.all(ended.map(name => rm(join(all, name), { recursive: true, force: true })))
}

function runs(pid: number) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
