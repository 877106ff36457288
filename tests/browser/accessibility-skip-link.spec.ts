import type { Page } from 'playwright/test'
import { checkPages } from './accessibility/check-pages'
import { startAtTop } from './accessibility/start-at-top'

checkPages({
  name: 'skip-link',
  words: 'the first stop of the keyboard skips the menu',
  find: findNoSkip,
  wrong: '<a href="/">Home</a><main id="main" tabindex="-1"><h1>Page</h1></main>',
})

async function findNoSkip(page: Page) {
  await startAtTop(page)
  await page.keyboard.press('Tab')
  const link = await page.evaluate(() => {
    const first = document.activeElement
    const { top, left } = first?.getBoundingClientRect() ?? { top: -1, left: -1 }
    return { href: first?.getAttribute('href'), text: first?.textContent, seen: top >= 0 && left >= 0 }
  })
  if (link.href !== '#main') return [`the first stop is ${link.text}`]
  await page.keyboard.press('Enter')
  const inMain = await page.evaluate(() => document.activeElement === document.querySelector('main'))
  await page.keyboard.press('Tab')
  const next = await page.evaluate(() => {
    const stop = document.activeElement
    return document.querySelector('main, footer')?.contains(stop) || stop === document.body
  })
  return [
    ...(link.seen ? [] : ['the link is not seen when it has the focus']),
    ...(inMain ? [] : ['the link does not move the focus']),
    ...(next ? [] : ['Tab does not go on inside the page']),
  ]
}
