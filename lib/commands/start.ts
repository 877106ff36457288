import { build } from '#lib/build/build'
import { run } from '#lib/build/run'
import { isBuilt } from '#lib/fingerprint'
import { fail } from './fail'
import { readOptions } from './options'

const { HOST = 'localhost', PORT = '3000' } = process.env

try {
  readOptions('start', {})
} catch (error) {
  process.exit(fail(error as Error))
}
if (!isBuilt()) {
  console.log('Building the site: this happens once, and again when something changes.')
  const code = await build().catch(fail)
  if (code !== 0) process.exit(code)
}
const plain = process.env.PLAIN_NEXT === '1'
process.exitCode = await run(
  plain ? ['next', 'start', '--hostname', HOST, '--port', PORT] : ['node', '.next/site/server.mjs'],
)
