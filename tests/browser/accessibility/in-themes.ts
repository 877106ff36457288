import type { Page } from 'playwright/test'
import { isInShare, isWhole } from '../../sample'
import { themes } from '../kinds'

/**
 * Looks for mistakes in both themes, on a narrow and on a wide screen; each mistake says where it was found. In a quick run
 * a page is narrow in one theme and wide in the other, which in which the seed chooses.
 */
export function inThemes(find: (page: Page) => Promise<string[]>) {
  return async (page: Page): Promise<string[]> => {
    const mistakes: string[] = []
    // Without the port, which is another in each run.
    const { pathname, search } = new URL(page.url())
    const [one, other] = isInShare(pathname + search, 2) ? [360, 1280] : [1280, 360]
    for (const theme of themes) {
      for (const width of isWhole ? [360, 1280] : [theme === 'light' ? one : other]) {
        await page.emulateMedia({ colorScheme: theme })
        await page.setViewportSize({ width, height: 800 })
        for (const mistake of await find(page)) mistakes.push(`${theme} at ${width} px, ${mistake}`)
      }
    }
    return mistakes
  }
}
