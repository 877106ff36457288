import type { Page } from 'playwright/test'
import { themes } from '../kinds'

/** Looks for mistakes in both themes, on a narrow and on a wide screen; each mistake says where it was found. */
export function inThemes(find: (page: Page) => Promise<string[]>) {
  return async (page: Page): Promise<string[]> => {
    const mistakes: string[] = []
    for (const theme of themes) {
      for (const width of [360, 1280]) {
        await page.emulateMedia({ colorScheme: theme })
        await page.setViewportSize({ width, height: 800 })
        for (const mistake of await find(page)) mistakes.push(`${theme} at ${width} px, ${mistake}`)
      }
    }
    return mistakes
  }
}
