import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { type Hostile, hostileProfiles } from '../hostile/guide'
import { findChromium } from './chromium'
import { getFreePort } from './free-port'
import { watch } from './watch'

const profiles = hostileProfiles(25)
const files = [
  'app',
  'components',
  'lib',
  'public',
  'node_modules',
  'package.json',
  'tsconfig.json',
  'next.config.ts',
  'proxy.ts',
]
const ours = [
  '/',
  '/careers',
  '/careers?by=name',
  '/fields',
  '/compare?careers=hostile-0,hostile-1,hostile-2',
  '/occupations',
]
const all = ['/feed.xml', '/llms.txt', '/careers.json', '/sitemap.xml', '/occupations.csv', '/api']

/** Builds the site with hostile profiles alone, serves it, and lets a browser read every page and file of theirs. */
const folder = makeSite(profiles)
const port = await getFreePort()
try {
  await run(['build'], folder)
  const server = start(['start', '--port', String(port)], folder)
  const browser = await chromium.launch({
    executablePath: findChromium().path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const wrong = await visit(browser, `http://localhost:${port}`)
  await browser.close()
  server.kill()
  for (const line of wrong) console.error(line)
  const attacks = profiles.flatMap(({ taken }) => taken.filter(({ slots }) => slots.length > 0)).length
  console.log(
    `${attacks} attacks in ${profiles.length} profiles: ${wrong.length === 0 ? 'nothing ran' : `${wrong.length} mistakes`}`,
  )
  process.exitCode = wrong.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function makeSite(some: Hostile[]) {
  const site = mkdtempSync(join(tmpdir(), 'hostile-site-'))
  for (const name of files) cpSync(name, join(site, name), { recursive: true, verbatimSymlinks: true })
  cpSync('content/data', join(site, 'content/data'), { recursive: true })
  mkdirSync(join(site, 'content/careers'))
  for (const { slug, written } of some) writeFileSync(join(site, 'content/careers', `${slug}.md`), written)
  return site
}

async function visit(browser: Browser, home: string): Promise<string[]> {
  const page = await browser.newPage()
  const seen = watch(page, home)
  const wrong: string[] = []
  for (const path of [...ours, ...all, ...profiles.flatMap(({ slug }) => pathsOf(slug))]) {
    const status = await read(page, home + path)
    const ran = await page.evaluate(() => 'run' in window && typeof window.run !== 'undefined')
    const found = [...seen.dialogs, ...seen.hosts, ...seen.errors]
    if (status !== 200 || ran || found.length > 0)
      wrong.push(`${path}: ${status}, ${ran ? 'ran' : 'did not run'}, ${found.join(', ')}`)
    for (const list of Object.values(seen)) list.length = 0
  }
  return wrong
}

/** Opens an address, presses what can be pressed without leaving, and types into the search box. */
async function read(page: Page, address: string) {
  let status = 0
  page.once('response', response => {
    status = response.status()
  })
  // A file that a browser saves and does not show ends the visit early.
  await page.goto(address, { waitUntil: 'networkidle' }).catch(() => undefined)
  for (const summary of await page.locator('summary').all())
    await summary.click({ timeout: 1000 }).catch(() => undefined)
  const box = page.getByRole('searchbox').or(page.getByRole('combobox')).first()
  if (await box.count()) {
    await box.pressSequentially('widget').catch(() => undefined)
    await page.waitForTimeout(200)
  }
  return status
}

function pathsOf(slug: string) {
  const page = `/careers/${slug}`
  return [page, `${page}/interview`, `${page}.md`, `${page}.json`, `${page}/picture.png`, `/from/${slug}`]
}

function start(args: string[], cwd: string) {
  return spawn(join(cwd, 'node_modules/.bin/next'), args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}

async function run(args: string[], cwd: string) {
  const child = start(args, cwd)
  const code = await new Promise(resolve => child.on('exit', resolve))
  if (code !== 0) throw new Error(`next ${args.join(' ')} ended with ${code}.`)
}
