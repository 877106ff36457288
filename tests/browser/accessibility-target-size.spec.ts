import type { Page } from 'playwright/test'
import { checkPages } from './accessibility/check-pages'
import { layOutAll } from './lay-out-all'

checkPages({
  name: 'target-size',
  words: 'what can be pressed is 24 px wide and high, or stands apart',
  find: findSmallTargets,
  wrong:
    '<button style="padding: 0; height: 12px">One</button><br><button style="padding: 0; height: 12px">Two</button>',
})

async function findSmallTargets(page: Page) {
  const mistakes: string[] = []
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const where of await findAt(page)) mistakes.push(`at ${width} px: ${where}`)
  }
  return mistakes
}

/** WCAG 2.2, 2.5.8: a link inside a sentence may be small; a small one apart has a circle of 24 px for itself. */
async function findAt(page: Page): Promise<string[]> {
  await layOutAll(page)
  return page.evaluate(() => {
    type Box = { left: number; top: number; right: number; bottom: number }
    for (const details of document.querySelectorAll('details')) details.open = true
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip'))
      .map(element => ({ element, box: boxOf(element) }))
    const small = all.filter(({ box }) => box.right - box.left < 24 || box.bottom - box.top < 24)
    return small
      .filter(one => !isInSentence(one.element))
      .filter(one => all.some(other => other !== one && distance(middleOf(one.box), roomOf(other)) < 12))
      .map(({ element, box }) => `${box.right - box.left} × ${box.bottom - box.top}: ${element.outerHTML.slice(0, 90)}`)

    /** Pressing its label presses a field, too. */
    function boxOf(element: HTMLElement): Box {
      const label = element instanceof HTMLInputElement ? element.closest('label') : undefined
      const { left, top, right, bottom } = (label ?? element).getBoundingClientRect()
      return { left, top, right, bottom }
    }

    function isInSentence(element: HTMLElement) {
      if (!element.matches('a') || getComputedStyle(element).display !== 'inline') return false
      const block = element.closest('p, li, dd, td, figcaption, caption')
      const beside = (block?.textContent ?? '').replace(element.textContent ?? '', '').trim()
      return beside.length > 0
    }

    /** What another target takes: its box, or its circle of 24 px where it is small too. */
    function roomOf({ box }: { box: Box }): Box {
      if (box.right - box.left >= 24 && box.bottom - box.top >= 24) return box
      const { x, y } = middleOf(box)
      return { left: x - 12, top: y - 12, right: x + 12, bottom: y + 12 }
    }

    function middleOf({ left, top, right, bottom }: Box) {
      return { x: (left + right) / 2, y: (top + bottom) / 2 }
    }

    function distance({ x, y }: { x: number; y: number }, { left, top, right, bottom }: Box) {
      return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
    }
  })
}
