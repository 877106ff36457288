import type { Page } from 'playwright/test'
import { checkPages } from './accessibility/check-pages'

checkPages({
  name: 'text-size',
  words: 'with letters at 200 % on a phone of 360 px no page scrolls sideways',
  find: findWide,
  wrong: '<main style="width: 20rem">Fits at 100 %, too wide at 200 %</main>',
})

async function findWide(page: Page) {
  await page.setViewportSize({ width: 360, height: 800 })
  const taken = await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('html { font-size: 200% }')
    document.adoptedStyleSheets = [sheet]
    return document.documentElement.scrollWidth
  })
  return taken > 360 ? [`the page is ${taken} px wide in 360 px`] : []
}
