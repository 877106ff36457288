import { run } from '#lib/build/run'
import { getBrowsers } from '../../browser/chromium'
import { getFreePort } from '../../browser/free-port'

const reporter = 'tests/browser/accessibility/note-last-run.ts'

/** The full run of the accessibility tests: every page of the sitemap and one of each kind that is not listed there. */
const browsers = getBrowsers()
process.exitCode = await run(
  [
    'playwright',
    'test',
    '--config',
    'tests/browser',
    '--project',
    'with script',
    '--reporter',
    `list,${reporter}`,
    'axe',
    'accessibility-',
  ],
  { env: { ...browsers, PORT: String(await getFreePort()), SWEEP: 'whole' } },
)
