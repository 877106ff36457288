import { markBuilt } from '#lib/build-stamp'
import { run } from '#lib/run'

const code = await run(['next', 'build'])
if (code === 0) markBuilt()
process.exitCode = code
