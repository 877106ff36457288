import type { Page } from 'playwright/test'

/**
 * Lays out what the page leaves for later, far from the window, where boxes are measured or the text that is visible is
 * read: until then such a box has a size that is only likely, its parts have places that no reader sees, and `innerText`
 * passes over it. It keeps the containment that it has in sight, so it cuts off what leaves it, as there.
 */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const name = 'is-laid-out'
    if (document.querySelector(`.${name}`)) return
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `@media screen { .${name} { content-visibility: visible !important; contain: layout style paint } }`,
    )
    document.adoptedStyleSheets.push(sheet)
    for (const element of document.body.querySelectorAll('*'))
      if (getComputedStyle(element).contentVisibility === 'auto') element.classList.add(name)
  })
}
