import type { Page } from 'playwright/test'
import { checkPages } from './accessibility/check-pages'
import { startAtTop } from './accessibility/start-at-top'
import { layOutAll } from './lay-out-all'

checkPages({
  name: 'keyboard',
  words: 'Tab reaches all that can be used, in the order in which it is read',
  find: findOutOfOrder,
  wrong: '<button>First</button> <a href="/" tabindex="2">Second</a> <input type="checkbox" aria-label="Third">',
})

declare global {
  interface Window {
    expected: HTMLElement[]
    stops: number[]
  }
}

async function findOutOfOrder(page: Page) {
  await page.setViewportSize({ width: 360, height: 800 })
  await startAtTop(page)
  const expected = await listen(page)
  for (let press = 0; press < expected; press++) await page.keyboard.press('Tab')
  const stops = await page.evaluate(() => window.stops)
  await layOutAll(page)
  const all = await listPlaces(page)
  const wrong = all.findIndex((_, index) => stops[index] !== index)
  const mistakes = wrong < 0 ? [] : [`Tab goes to ${all[stops[wrong] ?? -1]?.where}, not to ${all[wrong]?.where}`]
  all.slice(1).forEach((next, index) => {
    const last = all[index]
    if (last && next.bottom < last.top) mistakes.push(`${next.where} comes after ${last.where}, but stands above it`)
  })
  return mistakes
}

/** Finds all that Tab should reach, in the order of the page, and how many; listens from now on to what it reaches. */
function listen(page: Page) {
  return page.evaluate(() => {
    const tags = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])'
    window.expected = [...document.querySelectorAll<HTMLElement>(tags)]
      .filter(element => element.checkVisibility({ visibilityProperty: true }))
      .filter(element => !(element instanceof HTMLInputElement) || element.type !== 'radio' || isStop(element))
    window.stops = []
    addEventListener('focusin', event => window.stops.push(window.expected.indexOf(event.target as HTMLElement)))
    return window.expected.length

    /** Of a group of radio buttons Tab reaches the chosen one, else the first. */
    function isStop(radio: HTMLInputElement) {
      const group = document.querySelectorAll<HTMLInputElement>(`[type="radio"][name="${CSS.escape(radio.name)}"]`)
      return radio === ([...group].find(({ checked }) => checked) ?? group[0])
    }
  })
}

function listPlaces(page: Page) {
  return page.evaluate(() => {
    // Tab has scrolled the page, and parts that scroll by themselves.
    for (const part of document.querySelectorAll('*')) part.scrollTo({ top: 0, behavior: 'instant' })
    return window.expected.map(element => ({ where: element.outerHTML.slice(0, 90), ...placeOf(element) }))

    /** What a part that scrolls by itself hides is taken to be at its edge. */
    function placeOf(element: HTMLElement) {
      let { top, bottom } = element.getBoundingClientRect()
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflowY === 'visible') continue
        const edge = box.getBoundingClientRect()
        top = Math.min(top, edge.bottom)
        bottom = Math.min(bottom, edge.bottom)
      }
      return { top, bottom }
    }
  })
}
