import type { Page } from 'playwright/test'
import { checkPages } from './accessibility/check-pages'
import { findUnseenFocus } from './accessibility/find-unseen-focus'
import { themes } from './kinds'

checkPages({
  name: 'focus',
  words: 'what has the focus shows it',
  find: findInThemes,
  wrong: '<p><a href="/">Seen</a> <a href="/other" style="outline: none">Unseen</a></p>',
})

async function findInThemes(page: Page) {
  const mistakes: string[] = []
  for (const theme of themes) {
    for (const width of [360, 1280]) {
      await page.emulateMedia({ colorScheme: theme })
      await page.setViewportSize({ width, height: 800 })
      for (const mistake of await findUnseenFocus(page)) mistakes.push(`${theme} at ${width} px, ${mistake}`)
    }
  }
  return mistakes
}
