import { expect, test } from 'playwright/test'
import { findCutText } from './accessibility/find-cut-text'
import { pagesToTest } from './accessibility/pages-to-test'

/** A sheet of US Letter less its margins, at 96 px to the inch. */
const sheet = { width: 695, height: 930 }
const paths = pagesToTest()

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'paper is the same with script')

test(`on paper nothing is cut off and nothing stays in place: ${paths.length} pages`, async ({ page }) => {
  test.setTimeout(paths.length * 15_000)
  await page.setViewportSize(sheet)
  await page.emulateMedia({ media: 'print' })
  const mistakes: string[] = []
  for (const path of paths) {
    await page.goto(path)
    const held = await page.evaluate(() =>
      [...document.body.querySelectorAll('*')]
        .filter(element => /sticky|fixed/.test(getComputedStyle(element).position) && element.checkVisibility())
        .map(element => element.outerHTML.slice(0, 90)),
    )
    for (const mistake of [...held, ...(await findCutText(page))]) mistakes.push(`${path}: ${mistake}`)
  }
  expect(mistakes).toEqual([])
})
