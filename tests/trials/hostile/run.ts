import { run } from '#lib/build/run'
import { getBrowsers } from '../../browser/chromium'
import { getFreePort } from '../../browser/free-port'

const whole = { SWEEP: 'whole' }

/** The whole sweep of hostile texts, of which `npm test` takes a tenth: by the code, then at the built site. */
const code = await run(['vitest', 'run', 'tests/hostile'], { env: whole })
const browsers = getBrowsers()
const served = await run(['playwright', 'test', '--config', 'tests/browser', '--project=with script', 'hostile'], {
  env: { ...whole, ...browsers, PORT: String(await getFreePort()) },
})
process.exitCode = code || served
