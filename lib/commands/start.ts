import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build, distDir } from '#lib/build/build'
import { findDamage } from '#lib/build/damage'
import { isPlain } from '#lib/build/plain'
import { run } from '#lib/build/run'
import { makeServingCopy } from '#lib/build/serving-copy'
import { isBuilt } from '#lib/fingerprint'
import { siteFolder } from '#lib/server/site'
import { findBlockedPort, refuseWrongSettings } from '#lib/settings'
import { fail } from './fail'
import { readOptions } from './options'

refuseWrongSettings()
const { HOST = 'localhost', PORT = '3000' } = process.env

try {
  readOptions('start', {})
} catch (error) {
  process.exit(fail(error))
}
if (process.env.STATIC === '1') {
  console.error('A copy with STATIC=1 has no server: build it with `npm run build`, and give .next/site to a host.')
  process.exit(1)
}
const blocked = await findBlockedPort(HOST, PORT)
if (blocked) {
  console.error(blocked)
  process.exit(1)
}
endWithParent()
const why = whyBuild()
if (why) {
  console.log(why)
  const code = await build().catch(fail)
  if (code !== 0) process.exit(code)
}
process.exitCode = isPlain() ? await run(['next', 'start', '--hostname', HOST, '--port', PORT]) : await serve()

function whyBuild() {
  if (!isBuilt()) return 'Building the site: this happens once, and again when something changes.'
  const damaged = findDamage(distDir)
  return damaged && `Building the site again: ${damaged} is not as the last build left it.`
}

/** A build may run beside it, and takes nothing away from it. */
async function serve() {
  const copy = await makeServingCopy(distDir)
  const code = await run(['node', join(siteFolder(join(copy, distDir)), 'server.mjs')], { tied: true })
  await rm(copy, { recursive: true, force: true })
  return code
}

/** npm may be killed in a way that it cannot pass on: then whoever it started would stay and hold the port. */
function endWithParent() {
  const parent = process.ppid
  if (!process.env.npm_lifecycle_event) return
  setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 500).unref()
}
