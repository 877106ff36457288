import { defineConfig } from 'playwright/test'

const port = process.env.PORT ?? '3210'
const baseURL = `http://localhost:${port}`
const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

/** What asks no browser, or asks it the same whether it runs script or not. */
const alike = [
  'accessibility-*',
  'api',
  'axe',
  'feed',
  'figures',
  'files',
  'gates',
  'hostile*',
  'html',
  'links',
  'listed-heads',
  'maps',
  'metadata',
  'filter-suggest',
  'nginx',
  'observatory',
  'print',
  'pruned',
  'served-pages',
  'server',
  'unfurl',
  'xml',
].map(name => `**/${name}.spec.ts`)

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 3,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL,
    launchOptions: {
      executablePath: process.env.HEADLESS_SHELL_PATH,
      args: process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet,
    },
  },
  projects: [
    { name: 'with script' },
    {
      name: 'without script',
      use: { javaScriptEnabled: false },
      testIgnore: alike,
    },
  ],
  webServer: {
    command: 'npm start',
    cwd: '../..',
    url: baseURL,
    env: { PORT: port, HOST: 'localhost' },
    timeout: 180_000,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
})
