import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const shellNames = ['chromium-headless-shell', 'chrome-headless-shell']
const applications = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/**
 * Finds a Chromium for the tests, or gets one: `CHROMIUM_PATH`, one already on the machine, Playwright's own, Debian's.
 * @returns the path of the program, and in words which one it is
 * @throws Error in one sentence when none can be had
 */
export function findChromium(): { path: string; which: string } {
  const given = process.env.CHROMIUM_PATH
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH names “${given}”, where there is no file.`)
  if (given) return { path: given, which: 'the one that CHROMIUM_PATH names' }
  const found = onMachine(names, applications)
  if (found) return { path: found, which: 'the one on this machine' }
  return fromPlaywright() ?? fromDebian() ?? fail()
}

/**
 * Gets the browsers for a run of Playwright, and prints which they are. Tests run in Chromium's headless shell, which
 * opens a page in half the time of the whole browser; what a shell lacks, as the back/forward cache, is tried in the
 * whole one.
 * @returns what the configuration and the tests read from the environment; without `HEADLESS_SHELL_PATH` Playwright
 * takes the shell that came with its own Chromium
 * @throws Error in one sentence when no Chromium can be had
 */
export function getBrowsers(): { CHROMIUM_PATH: string; HEADLESS_SHELL_PATH?: string } {
  const { path, which } = findChromium()
  const shell = findHeadlessShell(path)
  console.log(`Browser: ${path} (${which}); most tests in ${shell ?? 'its headless shell'}`)
  return { CHROMIUM_PATH: path, ...(shell && { HEADLESS_SHELL_PATH: shell }) }
}

function findHeadlessShell(whole: string) {
  if (process.env.CHROMIUM_PATH) return whole
  const found = onMachine(shellNames)
  if (found) return found
  if (whole === chromium.executablePath()) return
  return installFromDebian('chromium-headless-shell') ? (onMachine(shellNames) ?? whole) : whole
}

function onMachine(programs: string[], others: string[] = []) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = [...folders.flatMap(folder => programs.map(name => join(folder, name))), ...others]
  return paths.find(path => existsSync(path))
}

function fromPlaywright() {
  const path = chromium.executablePath()
  if (!existsSync(path)) {
    console.log('No Chromium on this machine: downloading Playwright’s.')
    spawnSync('playwright', ['install', 'chromium'], { stdio: 'inherit', timeout: 300_000 })
  }
  return existsSync(path) ? { path, which: 'Playwright’s own' } : undefined
}

function fromDebian() {
  if (!installFromDebian('chromium', 'chromium-headless-shell')) return
  const path = onMachine(names)
  return path ? { path, which: 'Debian’s package' } : undefined
}

/** Whether Debian's packages could be installed. Only root can, as in a container of a build service. */
function installFromDebian(...packages: string[]) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false
  console.log(`Installing ${packages.join(' and ')} from Debian.`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const patience = ['-qq', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1']
  try {
    execFileSync('apt-get', ['update', ...patience], { stdio: 'inherit', env })
    execFileSync('apt-get', ['install', '-y', ...patience, '--no-install-recommends', ...packages], {
      stdio: 'inherit',
      env,
    })
    return true
  } catch {
    return false
  }
}

function fail(): never {
  throw new Error('The browser tests need Chromium: install one, or name it in CHROMIUM_PATH.')
}
