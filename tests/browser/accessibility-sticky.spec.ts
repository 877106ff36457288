import type { Page } from 'playwright/test'
import { checkPages } from './accessibility/check-pages'

checkPages({
  name: 'sticky',
  words: 'nothing that stays in place hides what has the focus or was led to',
  find: findHidden,
  wrong: `<p style="position: sticky; top: 0; height: 90vh; background: white">Over it</p>
    <a href="#to">To</a><p style="height: 3000px">Long</p><h2 id="to">Hidden</h2><p style="height: 3000px">Long</p>`,
})

async function findHidden(page: Page) {
  const mistakes: string[] = []
  for (const [width, height] of [
    [1280, 800],
    [360, 640],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const where of await findAt(page)) mistakes.push(`at ${width} × ${height} px: ${where}`)
  }
  return mistakes
}

function findAt(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const tags = 'a[href], button, input, select, textarea, summary'
    const stops = [...document.querySelectorAll<HTMLElement>(tags)].filter(element => element.checkVisibility())
    const mistakes: string[] = []
    for (const stop of [...stops, ...stops.toReversed()]) {
      stop.focus()
      if (!isFree(stop, 'top') && !isFree(stop, 'bottom')) mistakes.push(`focus: ${stop.outerHTML.slice(0, 90)}`)
    }
    const before = location.hash
    for (const hash of new Set(stops.map(stop => stop.getAttribute('href')).filter(href => href?.startsWith('#')))) {
      const target = document.getElementById(hash?.slice(1) ?? '')
      location.hash = hash ?? ''
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      const shown = target?.querySelector<HTMLElement>('h1, h2, legend') ?? target
      if (shown && !isFree(shown, 'top')) mistakes.push(`led to: ${shown.outerHTML.slice(0, 90)}`)
    }
    location.hash = before
    return mistakes

    /** Whether an edge of it lies inside the window, below nothing that stays in place. */
    function isFree(element: Element, edge: 'top' | 'bottom') {
      const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
      const top = document.elementFromPoint(
        Math.min(Math.max(box.left + 3, 1), innerWidth - 1),
        edge === 'top' ? Math.max(box.top, 0) + 2 : Math.min(box.bottom, innerHeight) - 2,
      )
      if (!top || box.bottom <= 0 || box.top >= innerHeight) return false
      for (let one: Element | null = top; one && !one.contains(element); one = one.parentElement)
        if (/sticky|fixed/.test(getComputedStyle(one).position) && !element.contains(one)) return false
      return edge === 'bottom' || box.top > -1
    }
  })
}
