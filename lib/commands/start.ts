import { build } from '#lib/build/build'
import { run } from '#lib/build/run'
import { isBuilt } from '#lib/fingerprint'
import { fail } from './fail'

const { HOST = 'localhost', PORT = '3000' } = process.env

if (process.env.STATIC === '1') {
  console.error('A copy with STATIC=1 has no server: build it with `npm run build`, and give .next/site to a host.')
  process.exit(1)
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
