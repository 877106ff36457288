import { run } from '#lib/build/run'
import { sampleNote, seed } from '../sample'
import { getBrowsers } from './chromium'
import { getFreePort } from './free-port'

try {
  const browsers = getBrowsers()
  console.log(sampleNote)
  const port = await getFreePort()
  process.exitCode = await run(['playwright', 'test', '--config', 'tests/browser', ...process.argv.slice(2)], {
    env: { ...browsers, PORT: String(port), SEED: seed },
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
