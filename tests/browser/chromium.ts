import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
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
  const found = onMachine()
  if (found) return { path: found, which: 'the one on this machine' }
  return fromPlaywright() ?? fromDebian() ?? fail()
}

function onMachine() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = [...folders.flatMap(folder => names.map(name => join(folder, name))), ...applications]
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
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  console.log('Playwright’s download is out of reach: installing Debian’s package.')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit', env })
  } catch {
    return
  }
  const path = onMachine()
  return path ? { path, which: 'Debian’s package' } : undefined
}

function fail(): never {
  throw new Error('The browser tests need Chromium: install one, or name it in CHROMIUM_PATH.')
}
