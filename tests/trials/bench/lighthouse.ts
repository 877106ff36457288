import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findChromium } from '../../browser/chromium'
import { runCommand } from './command'
import { chromiumFlags } from './first-view'
import { programOf } from './tools'
import { makeFolder } from './workspace'

/** How soon a reader sees the page, on a slow phone: milliseconds, and the share of the screen that shifts. */
export type Vitals = { lcp: number; tbt: number; cls: number; scores?: number[] }

const categories = ['performance', 'accessibility', 'best-practices', 'seo']

/** Now and then the trace of the browser lacks its beginning, and Lighthouse asks to be run again. */
const mostTries = 3

/**
 * Runs Lighthouse as it comes: mobile, slow 4G and a processor four times slower, both simulated.
 * @param tools the folder where it is installed, with a Node new enough for it
 * @throws Error that tells what Lighthouse said, when it has not judged the page in three tries
 */
export async function runLighthouse(tools: string, url: string): Promise<Vitals> {
  for (let tries = 1; tries < mostTries; tries++) {
    try {
      return await judge(tools, url)
    } catch (error) {
      console.error(`Lighthouse has not judged ${url}; again. ${error instanceof Error ? error.message : error}`)
    }
  }
  return judge(tools, url)
}

async function judge(tools: string, url: string): Promise<Vitals> {
  const report = join(makeFolder('lighthouse'), 'report.json')
  const words = [
    url,
    '--quiet',
    '--output=json',
    `--output-path=${report}`,
    `--only-categories=${categories.join(',')}`,
  ]
  const command = [programOf(tools, 'node'), programOf(tools, 'lighthouse'), ...words]
  const env = { CHROME_PATH: findChromium().path }
  await runCommand({ command: [...command, `--chrome-flags=${chromiumFlags.join(' ')}`], cwd: dirname(report), env })
  const { audits, categories: found, runtimeError } = JSON.parse(readFileSync(report, 'utf8'))
  if (runtimeError) throw new Error(`${url}: ${runtimeError.code}`)
  return {
    lcp: audits['largest-contentful-paint'].numericValue,
    tbt: audits['total-blocking-time'].numericValue,
    cls: audits['cumulative-layout-shift'].numericValue,
    scores: categories.map(name => Math.round(found[name].score * 100)),
  }
}
