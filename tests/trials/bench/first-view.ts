import { type Browser, type CDPSession, chromium } from 'playwright'
import { findChromium } from '../../browser/chromium'

/** What a browser with an empty cache fetches for a page: bytes as they travel, without headers, and requests. */
export type FirstView = { bytes: number; requests: number; scriptBytes: number; inlineScript: number; encoding: string }

const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const flags = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet

/** The words that start Chromium here; as root it needs one more. */
export const chromiumFlags = ['--headless=new', ...flags]

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium().path, args: flags })
}

/** Opens a page in a context of its own, waits until the network is still, and counts. */
export async function measureFirstView(browser: Browser, url: string): Promise<FirstView> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const counted = await count(session)
  await page.goto(url, { waitUntil: 'networkidle' })
  const inlineScript = await page.evaluate(() =>
    [...document.scripts]
      .filter(script => !script.src && ['', 'module', 'text/javascript'].includes(script.type))
      .reduce((sum, script) => sum + new Blob([script.text]).size, 0),
  )
  await context.close()
  return { ...counted(), inlineScript }
}

/** What Chromium fetches for the icon comes after the view, and is left out; a site can be seen without it. */
async function count(session: CDPSession) {
  const seen = new Map<string, { type: string; head: number; bytes: number }>()
  let encoding = ''
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Other') return
    seen.set(requestId, { type, head: response.encodedDataLength, bytes: 0 })
    const header = Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'content-encoding')
    if (type === 'Document') encoding = header?.[1] ?? 'identity'
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = seen.get(requestId)
    if (one) one.bytes = encodedDataLength - one.head
  })
  await session.send('Network.enable')
  return () => {
    const all = [...seen.values()]
    const sum = (some: { bytes: number }[]) => some.reduce((bytes, one) => bytes + one.bytes, 0)
    const scriptBytes = sum(all.filter(({ type }) => type === 'Script'))
    return { bytes: sum(all), requests: all.length, scriptBytes, encoding }
  }
}
