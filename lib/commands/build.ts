import { markBuilt } from '#lib/build-stamp'
import { completeStandalone } from '#lib/deploy/standalone'
import { run } from '#lib/run'

const code = await run(['next', 'build'])
if (code === 0) {
  markBuilt()
  if (process.env.STANDALONE === '1') await completeStandalone('.next')
}
process.exitCode = code
