import type { Page } from 'playwright/test'
import { checkPages } from './accessibility/check-pages'

checkPages({
  name: 'without-script',
  words: 'without script all is there, and all that can be pressed does something',
  find: findMissing,
  wrong: '<button type="button">Does nothing</button><a>Leads nowhere</a><form><input aria-label="Words"></form>',
})

/** What a browser can do that the page cannot say in HTML: only script shows it. */
const ofScript = ['[data-kept]', '.share-buttons', '.suggestions']

async function findMissing(page: Page) {
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: false })
  const plain = await context?.newPage()
  if (!plain) throw new Error('The browser gave no page.')
  const opened = page.url() !== 'about:blank'
  if (opened) await plain.goto(page.url())
  else await plain.setContent(await page.content())
  const [words, plainWords] = [await readWords(page), await readWords(plain)]
  const mistakes = [...(await findDead(plain)), ...(await findWide(plain))]
  await context?.close()
  if (words !== plainWords)
    mistakes.push(`other words: ${words.length} letters with script, ${plainWords.length} without`)
  return mistakes
}

async function findWide(page: Page) {
  await page.setViewportSize({ width: 320, height: 800 })
  const taken = await page.evaluate(() => document.documentElement.scrollWidth)
  return taken > 320 ? [`without script the page is ${taken} px wide in 320 px`] : []
}

function readWords(page: Page): Promise<string> {
  return page.evaluate(selector => {
    const shown = document.body.cloneNode(true) as HTMLElement
    for (const element of shown.querySelectorAll(`script, ${selector}`)) element.remove()
    return shown.textContent?.replace(/\s+/g, ' ') ?? ''
  }, ofScript.join())
}

function findDead(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dead = [...document.querySelectorAll<HTMLElement>('a, button, form, input, select, textarea')]
      .filter(element => element.checkVisibility({ visibilityProperty: true }))
      .filter(element => {
        if (element instanceof HTMLAnchorElement) return !/^(https?|mailto):/.test(element.href) || element.hash === '#'
        if (element instanceof HTMLButtonElement) return element.type !== 'submit' || !element.form
        if (element instanceof HTMLFormElement)
          return !element.querySelector('[type="submit"]') || element.method !== 'get'
        return false
      })
    return dead.map(element => `does nothing without script: ${element.outerHTML.slice(0, 90)}`)
  })
}
