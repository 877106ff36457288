import type { Page } from 'playwright/test'
import { contrast } from './contrast'

/** Of what can have the focus, what does not show it: an outline of 2 px, in a color that is seen, that nothing cuts. */
export async function findUnseenFocus(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab')
  const stops = await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const tags = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    const all = [...document.querySelectorAll<HTMLElement>(tags)]
    return all
      .filter(element => element.checkVisibility({ visibilityProperty: true }))
      .map(element => {
        element.focus()
        element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
        const ring = ringOf(element)
        const where = element.outerHTML.slice(0, 90)
        if (!ring) return { where }
        const { outlineColor, outlineOffset, outlineWidth } = getComputedStyle(ring)
        const behind = Number.parseFloat(outlineOffset) < 0 ? ring : (ring.parentElement ?? ring)
        return {
          where,
          color: outlineColor,
          behind: backgroundOf(behind),
          cut: isCut(ring, Number.parseFloat(outlineOffset) + Math.min(2, Number.parseFloat(outlineWidth))),
        }
      })

    /** The outline may stand around a box that holds the element. */
    function ringOf(element: HTMLElement) {
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
        const { outlineStyle, outlineWidth } = getComputedStyle(box)
        if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return box
        if (!box.matches(':focus-within')) return
      }
    }

    function backgroundOf(element: Element | null): string {
      if (!element) return getComputedStyle(document.body).backgroundColor
      const { backgroundColor } = getComputedStyle(element)
      return /, 0\)$/.test(backgroundColor) ? backgroundOf(element.parentElement) : backgroundColor
    }

    function isCut(ring: Element, beyond: number) {
      const { top, right, bottom, left } = ring.getBoundingClientRect()
      for (let box = ring.parentElement; box && box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflow === 'visible') continue
        const edge = box.getBoundingClientRect()
        if (top - beyond < edge.top - 0.5 || bottom + beyond > edge.bottom + 0.5) return true
        if (right + beyond > edge.right + 0.5 || left - beyond < edge.left - 0.5) return true
      }
      return false
    }
  })
  return stops.flatMap(({ where, color, behind, cut }) => {
    if (!color || !behind) return [`no outline: ${where}`]
    if (contrast(color, behind) < 3) return [`outline ${color} on ${behind}: ${where}`]
    return cut ? [`outline cut off: ${where}`] : []
  })
}
