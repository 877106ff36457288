import type { Page } from 'playwright/test'

/**
 * Notes what the security policy of a page refuses and what the console calls an error.
 * @param status that the page is expected to have: the console calls some an error
 * @returns reads the notes of the page that stands open; without script only those of the console
 */
export async function watchPolicy(page: Page, status: number, hasScript = true): Promise<() => Promise<string[]>> {
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' && !message.text().includes(`status of ${status}`)) errors.push(message.text())
  })
  if (!hasScript) return async () => errors
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    addEventListener('securitypolicyviolation', event => seen.push(`${event.violatedDirective} ${event.blockedURI}`))
  })
  return async () => [
    ...errors,
    ...(await page.evaluate(() => ('seen' in window ? (window.seen as string[]) : ['not watched']))),
  ]
}
