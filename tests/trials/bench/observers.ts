import type { Browser } from 'playwright'
import type { Vitals } from './lighthouse'

/** Lighthouse's own figures for slow 4G: 1.6 Mbit a second down, 750 kbit up, 150 ms, all four times slower applied. */
const network = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_480 }
const settled = 2000

/** The same measures by the browser's own observers, where Lighthouse cannot run: network and processor are held back. */
export async function observe(browser: Browser, url: string): Promise<Vitals> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, isMobile: true })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript({ content: watch })
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(settled)
  const vitals = await page.evaluate(() => (window as unknown as { seen: Vitals }).seen)
  await context.close()
  return vitals
}

/** Runs in the page before all else; as text, since what compiles this file would add words that no page knows. */
const watch = `
  const seen = window.seen = { lcp: 0, tbt: 0, cls: 0 }
  const each = (type, note) =>
    new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true })
  each('largest-contentful-paint', entry => { seen.lcp = entry.startTime })
  each('longtask', entry => { seen.tbt += Math.max(entry.duration - 50, 0) })
  each('layout-shift', entry => { seen.cls += entry.value })
`
