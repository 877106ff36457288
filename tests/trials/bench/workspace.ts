import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopAll } from './process-group'

const path = mkdtempSync(join(tmpdir(), 'bench-'))
// Lighthouse, Chromium and the generators leave folders of their own: here they go with ours.
process.env.TMPDIR = join(path, 'tmp')
mkdirSync(process.env.TMPDIR)

process.on('exit', clear)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))

/**
 * A new folder of this run. It goes when the process ends, however it ends, and so do the servers that were started.
 * @param name what it is for; a folder of that name from earlier in the run is emptied
 */
export function makeFolder(name: string): string {
  const folder = join(path, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

function clear() {
  stopAll()
  rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
