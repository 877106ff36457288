import { expect, type Page, test } from 'playwright/test'
import type { CheckName } from '#lib/publish/accessibility-run'
import { isInShare } from '../../sample'
import { isFullRun, pagesToTest } from './pages-to-test'

type Check = {
  /** Under which the last run notes it. */
  name: CheckName
  /** What is true of every page. */
  words: string
  /** The mistakes on the page that stands open. */
  find: (page: Page) => Promise<string[]>
  /** A page that has such a mistake: it shows that the check can fail. */
  wrong: string
  /** Of the program that tests, where it is not ours. */
  version?: string
}

/** What a test tells the reporter of the full run. */
export type Note = { name: CheckName; version?: string; paths: string[]; found: number }

const most = 30

/**
 * Makes tests that go through one page of each kind, in the full run through every page. In a quick run only axe sees them
 * all; every other check takes the third that the seed gives to it, so that the checks of a day together see every kind.
 */
export function checkPages({ name, words, find, wrong, version }: Check): void {
  const paths =
    isFullRun || name === 'axe' ? pagesToTest() : pagesToTest().filter(path => isInShare(`${name} ${path}`, 3))
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'the same tests with script go through every page')

  test(`${words}: a mistake is found`, async ({ page }) => {
    await page.setContent(`<!doctype html><html lang="en-US"><body>${wrong}</body></html>`)
    expect(await find(page)).not.toEqual([])
  })

  for (let start = 0; start < paths.length; start += most) {
    const part = paths.slice(start, start + most)
    test(`${words}: pages ${start + 1} to ${start + part.length} of ${paths.length}`, async ({ page }) => {
      test.setTimeout(part.length * 15_000)
      const mistakes: string[] = []
      for (const path of part) {
        await page.goto(path)
        for (const mistake of await find(page)) mistakes.push(`${path}: ${mistake}`)
      }
      const note: Note = { name, version, paths: part, found: mistakes.length }
      test.info().annotations.push({ type: 'accessibility', description: JSON.stringify(note) })
      expect(mistakes).toEqual([])
    })
  }
}
