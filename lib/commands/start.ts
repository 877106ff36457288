import { isBuilt, markBuilt } from '#lib/build-stamp'
import { run } from '#lib/run'

const { HOST = 'localhost', PORT = '3000' } = process.env

if (!isBuilt()) {
  console.log('Building the site: this happens once, and again when something changes.')
  const code = await run(['next', 'build'])
  if (code !== 0) process.exit(code)
  markBuilt()
}
process.exitCode = await run(['next', 'start', '--hostname', HOST, '--port', PORT])
