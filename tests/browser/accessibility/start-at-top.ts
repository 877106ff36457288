import type { Page } from 'playwright/test'

/** Lets Tab begin at the top, also where the address leads to a part further down. */
export async function startAtTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    const start = document.createElement('button')
    document.body.prepend(start)
    start.focus()
    start.remove()
  })
}
