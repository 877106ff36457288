import type { Page } from 'playwright/test'
import { checkPages } from './accessibility/check-pages'

checkPages({
  name: 'charts',
  words: 'each chart has a name or is passed over, and its figures stand beside it',
  find: findUntold,
  wrong: '<section><figure><svg><text>$51,140</text></svg></figure><p>No figure here.</p></section>',
})

function findUntold(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGElement>('svg')].flatMap(chart => {
      // Several drawings can be one picture with one name.
      const name = chart.closest('[role="img"]')?.getAttribute('aria-label') ?? ''
      const passedOver = chart.getAttribute('aria-hidden') === 'true'
      const where = chart.outerHTML.slice(0, 90)
      if (name.trim() === '' && !passedOver) return [`no name: ${where}`]
      const figure = chart.closest('figure')
      const part = figure?.closest('section') ?? figure?.parentElement
      const beside = part?.cloneNode(true) as HTMLElement | undefined
      for (const other of beside?.querySelectorAll('svg') ?? []) other.remove()
      // The marks of a scale stand in groups; they are no figures.
      const texts = [...chart.querySelectorAll(':scope > text')].map(({ textContent }) => textContent)
      const values = [...texts, name].join(' ').match(/\$\d[\d,.]*\d|\d{1,3}(,\d{3})+/g) ?? []
      const untold = values.filter(value => !beside?.textContent?.includes(value) && !name.includes(value))
      if (figure?.querySelector('dl, table') === null && !name && !chart.closest('a')) return [`no figures: ${where}`]
      return untold.map(value => `${value} stands in the chart alone: ${where}`)
    }),
  )
}
