import type { Page } from 'playwright/test'
import { checkPages } from './accessibility/check-pages'
import { contrast } from './accessibility/contrast'
import { findUnseenFocus } from './accessibility/find-unseen-focus'
import { themes } from './kinds'

checkPages({
  name: 'forced-colors',
  words: 'in forced colors charts, fields and the focus are seen',
  find: findUnseen,
  wrong: '<main><figure><svg><rect width="50" height="50" fill="rgb(250, 250, 250)" /></svg></figure></main>',
})

async function findUnseen(page: Page) {
  const mistakes: string[] = []
  for (const theme of themes) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: theme })
    const { canvas, shapes } = await listShapes(page)
    for (const { where, colors } of shapes) {
      const best = Math.max(...colors.map(color => contrast(color, canvas)))
      if (best < 3) mistakes.push(`${theme}, ${best.toFixed(1)} : 1, ${where}`)
    }
    for (const mistake of await findUnseenFocus(page)) mistakes.push(`${theme}, ${mistake}`)
  }
  await page.emulateMedia({ forcedColors: 'none' })
  return mistakes
}

const drawn = 'figure svg:not(a svg) :is(rect, line, path, circle, text)'
/** Boxes to tick are the browser's own, and a search box has its border around field and button. */
const fields = '[type="search"]:not(.search-box form > *), select, textarea, button:not(.search-box form > *)'

/** What charts are drawn of, and the fields and buttons, each with the colors that it may be seen by. */
function listShapes(page: Page) {
  return page.evaluate(
    ([drawn, fields]) => {
      const shown = (selector: string) =>
        [...document.querySelectorAll(selector)].filter(element =>
          element.checkVisibility({ visibilityProperty: true }),
        )
      const shapes = shown(drawn).map(element => {
        const { fill, stroke } = getComputedStyle(element)
        const colors = { line: [stroke], text: [fill] }[element.localName] ?? [fill, stroke]
        return { where: element.outerHTML.slice(0, 90), colors }
      })
      const borders = shown(fields).map(element => ({
        where: element.outerHTML.slice(0, 90),
        colors: [getComputedStyle(element).borderTopColor],
      }))
      return { canvas: getComputedStyle(document.body).backgroundColor, shapes: [...shapes, ...borders] }
    },
    [drawn, fields] as const,
  )
}
