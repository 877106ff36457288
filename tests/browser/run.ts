import { run } from '#lib/build/run'
import { sampleNote, seed } from '../sample'
import { findChromium } from './chromium'
import { getFreePort } from './free-port'

try {
  const { path, which } = findChromium()
  console.log(`Browser: ${path} (${which})`)
  console.log(sampleNote)
  const port = await getFreePort()
  process.exitCode = await run(['playwright', 'test', '--config', 'tests/browser', ...process.argv.slice(2)], {
    env: {
      CHROMIUM_PATH: path,
      PORT: String(port),
      SEED: seed,
    },
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
