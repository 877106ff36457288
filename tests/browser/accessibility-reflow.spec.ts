import { expect, type Page, test } from 'playwright/test'
import { checkPages } from './accessibility/check-pages'
import { findCutText } from './accessibility/find-cut-text'

const wide = '<main style="width: 500px; height: 500px">Wider than the window</main>'

checkPages({
  name: 'reflow',
  words: 'from 320 px to 1280 px no page scrolls sideways, and at 320 px nothing is cut off',
  find: async page => [...(await findWide(page)), ...(await findAt(page, 800))],
  wrong: wide,
})

/** 400 % of a window of 1280 × 1024 px. */
checkPages({
  name: 'zoom',
  words: 'at 400 % nothing scrolls sideways, and what stays in place leaves half of the window',
  find: async page => [...(await findAt(page, 256)), ...(await findMuchInPlace(page))],
  wrong: wide,
})

test('words longer than their field are a mistake beside a button, and none where the field has its line', async ({
  page,
}) => {
  const field = '<input value="more words than this short field can show" style="width: 9rem">'
  await page.setContent(`<p>${field}<button>Search</button></p>`)
  expect(await findCutText(page)).toEqual([expect.stringContaining('px wide in')])
  await page.setContent(`<p>${field}<button style="display: block">Search</button></p>`)
  expect(await findCutText(page)).toEqual([])
})

test('a box that is laid out late cuts off what leaves it by more than its margin', async ({ page }) => {
  const late = 'content-visibility: auto; overflow-clip-margin: 20px; width: 100px'
  const far = (width: number) =>
    `<p style="height: 5000px">Far above</p><div style="${late}"><p style="width: ${width}px">Late</p></div>`
  await page.setContent(far(140))
  expect(await findCutText(page)).toEqual([expect.stringContaining('140 px wide in 100 px')])
  await page.setContent(far(115))
  expect(await findCutText(page)).toEqual([])
})

async function findWide(page: Page) {
  const mistakes: string[] = []
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const taken = await page.evaluate(() => document.documentElement.scrollWidth)
    if (taken > width) mistakes.push(`the page is ${taken} px wide in ${width} px`)
  }
  return mistakes
}

async function findAt(page: Page, height: number) {
  await page.setViewportSize({ width: 320, height })
  return findCutText(page)
}

function findMuchInPlace(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const mistakes: string[] = []
    for (let y = 0; y < document.documentElement.scrollHeight; y += 200) {
      scrollTo(0, y)
      const points = Array.from({ length: 16 }, (_, index) => document.elementFromPoint(160, index * 16 + 8))
      const held = points.filter(point => {
        for (let one = point; one && one !== document.body; one = one.parentElement) {
          const { position, top } = getComputedStyle(one)
          if (/sticky|fixed/.test(position) && top !== 'auto') return true
        }
        return false
      })
      if (held.length > 8) mistakes.push(`at ${y} px: ${held[0]?.outerHTML.slice(0, 90)} and more stay in place`)
    }
    return mistakes
  })
}
