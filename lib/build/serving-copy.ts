import { existsSync } from 'node:fs'
import { readdir, rm, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { linkFiles, listFilesBelow } from './link-files'

/** Of a build, what a server reads while it serves, beside the files at the top of its folder. */
const served = ['site', 'server']
/** Next's prerendered pages, which lie in the site's folder, pruned. */
const useless = join('server', 'route-cache', '/')

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
  const entries = await readdir(distDir, { withFileTypes: true })
  const names = entries.filter(entry => entry.isFile()).map(({ name }) => name)
  for (const folder of served)
    names.push(...(await listFilesBelow(join(distDir, folder))).map(name => join(folder, name)))
  await linkFiles(
    distDir,
    join(copy, distDir),
    names.filter(name => !name.startsWith(useless)),
  )
  await symlink(resolve('node_modules'), join(copy, 'node_modules'))
  return copy
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
