import type { Page } from 'playwright/test'
import { layOutAll } from '../lay-out-all'

/**
 * What does not fit: a page that scrolls sideways, text that its own box cuts off, text upon text. A table that the
 * keyboard can scroll may be as wide as it needs, and above 320 px the strip of contents too. A reader may write more into
 * a field than it shows, since the caret moves through it: but then nothing may stand beside the field.
 */
export async function findCutText(page: Page): Promise<string[]> {
  await layOutAll(page)
  return page.evaluate(() => {
    const mistakes: string[] = []
    for (const details of document.querySelectorAll('details')) details.open = true
    const { scrollWidth } = document.documentElement
    if (scrollWidth > innerWidth) mistakes.push(`the page is ${scrollWidth} px wide in ${innerWidth} px`)
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, overflowY, position, contain, overflowClipMargin } = getComputedStyle(element)
      const isContained = /paint|content|strict/.test(contain)
      const spare = (isContained && Number.parseFloat(overflowClipMargin)) || 1
      const mayScroll = element.matches(innerWidth > 320 ? '[tabindex="0"], .contents ol' : '[tabindex="0"]')
      const isHidden = element.closest('.visually-hidden') !== null || position === 'fixed'
      if (
        mayScroll ||
        isHidden ||
        (element.matches('input') && hasLineToItself(element)) ||
        element.closest('svg') ||
        !element.checkVisibility()
      )
        continue
      if ((overflowX !== 'visible' || isContained) && element.scrollWidth > element.clientWidth + spare)
        mistakes.push(`${element.scrollWidth} px wide in ${element.clientWidth} px: ${element.outerHTML.slice(0, 90)}`)
      if ((/hidden|clip/.test(overflowY) || isContained) && element.scrollHeight > element.clientHeight + spare)
        mistakes.push(
          `${element.scrollHeight} px high in ${element.clientHeight} px: ${element.outerHTML.slice(0, 90)}`,
        )
    }
    return [...mistakes, ...findOverlaps(listLines())]

    function hasLineToItself(field: Element) {
      const { top, bottom } = field.getBoundingClientRect()
      const others = [...(field.parentElement?.children ?? [])].filter(one => one !== field)
      return others.map(one => one.getBoundingClientRect()).every(one => one.bottom <= top || one.top >= bottom)
    }

    /** Each line of text with its box, from the top of the page down. */
    function listLines() {
      const lines: { box: DOMRect; text: Node }[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const parent = text.parentElement
        if (!text.textContent?.trim() || !parent?.checkVisibility() || parent.closest('.visually-hidden, .skip'))
          continue
        if (parent.closest('option, script, style, textarea') || isInHiddenGroup(parent) || isStuckBelow(parent))
          continue
        const range = document.createRange()
        range.selectNodeContents(text)
        for (const box of range.getClientRects()) if (isInSight(box, parent)) lines.push({ box, text })
      }
      return lines.sort((one, other) => one.box.top - other.box.top)
    }

    /** What stays at the lower edge of the window stands over what is still to come. */
    function isStuckBelow(text: Element) {
      for (let one: Element | null = text; one; one = one.parentElement) {
        const { position, bottom } = getComputedStyle(one)
        if (position === 'sticky' && bottom !== 'auto') return true
      }
      return false
    }

    /** Chromium calls SVG text visible, and gives it boxes, where its group is not displayed. */
    function isInHiddenGroup(text: Element) {
      const group = text.closest('g')
      return group !== null && getComputedStyle(group).display === 'none'
    }

    function isInSight({ top, left }: DOMRect, parent: Element) {
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflowX === 'visible' || box.closest('svg')) continue
        const edge = box.getBoundingClientRect()
        if (top > edge.bottom || left > edge.right) return false
      }
      return true
    }

    function findOverlaps(lines: { box: DOMRect; text: Node }[]) {
      return lines.flatMap(({ box, text }, index) => {
        for (let next = index + 1; next < lines.length; next++) {
          const other = lines[next]
          if (!other || other.box.top > box.bottom) break
          const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
          const high = Math.min(box.bottom, other.box.bottom) - other.box.top
          if (other.text === text || wide < 3 || high < Math.min(box.height, other.box.height) * 0.4) continue
          return [`“${text.textContent?.trim().slice(0, 40)}” upon “${other.text.textContent?.trim().slice(0, 40)}”`]
        }
        return []
      })
    }
  })
}
