import type { Page } from 'playwright/test'
import { checkPages } from './accessibility/check-pages'
import { findCutText } from './accessibility/find-cut-text'

/** WCAG 2.2, 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

checkPages({
  name: 'text-spacing',
  words: 'wider lines, words and letters cut nothing off and put nothing upon another',
  find: findSqueezed,
  wrong: '<p style="width: 60px; height: 20px; overflow: hidden">Too long for its box</p>',
})

async function findSqueezed(page: Page) {
  await page.evaluate(css => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [sheet]
  }, spacing)
  const mistakes: string[] = []
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const mistake of await findCutText(page)) mistakes.push(`at ${width} px: ${mistake}`)
  }
  return mistakes
}
