import { parseArgs } from 'node:util'
import { run } from '#lib/build/run'
import { getBrowsers } from '../../browser/chromium'
import { getFreePort } from '../../browser/free-port'

const { values } = parseArgs({ options: { 'every-page': { type: 'boolean' } } })
const reporter = 'tests/browser/accessibility/note-last-run.ts'

/**
 * The full run of the accessibility tests: one page of each kind and a tenth of those of the sitemap, or with `--every-page`
 * all of them.
 */
const env = {
  ...getBrowsers(),
  PORT: String(await getFreePort()),
  SWEEP: 'whole',
  ...(values['every-page'] && { PAGES: 'every' }),
}
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
  { env },
)
