import { expect, type Page, test } from 'playwright/test'
import { checkPages } from './accessibility/check-pages'

checkPages({
  name: 'reduced-motion',
  words: 'nothing moves for a reader who asks for less motion',
  find: findMotion,
  wrong: '<style>p { transition: color 1s }</style><p>Moves</p>',
})

async function findMotion(page: Page) {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  return page.evaluate(() => {
    const mistakes = document.getAnimations().map(({ id }) => `an animation runs: ${id}`)
    if (getComputedStyle(document.documentElement).scrollBehavior !== 'auto') mistakes.push('scrolls smoothly')
    for (const element of document.querySelectorAll('*')) {
      for (const pseudo of [undefined, '::before', '::after']) {
        const { animationName, transitionDuration, transitionProperty } = getComputedStyle(element, pseudo)
        const moves = /[1-9]/.test(transitionDuration) && transitionProperty !== 'none'
        if (moves || animationName !== 'none') mistakes.push(`${element.outerHTML.slice(0, 90)} ${pseudo ?? ''}`)
      }
    }
    return mistakes
  })
}

for (const [motion, fades] of [
  ['no-preference', true],
  ['reduce', false],
] as const) {
  test(`one page ${fades ? 'fades' : 'does not fade'} into the next: ${motion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: motion })
    await page.addInitScript(() =>
      addEventListener('pagereveal', event =>
        document.documentElement.setAttribute('data-fades', String(event.viewTransition !== null)),
      ),
    )
    await page.goto('/about')
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Compare' }).click()
    await page.waitForURL('/compare')
    await expect(page.locator('html')).toHaveAttribute('data-fades', String(fades))
  })
}
