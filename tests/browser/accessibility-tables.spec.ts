import type { Page } from 'playwright/test'
import { checkPages } from './accessibility/check-pages'

checkPages({
  name: 'tables',
  words: 'tables have a caption, and every cell a heading of its column and its row',
  find: findBareCells,
  wrong: '<table><tr><th>Pay</th><td>Jobs</td></tr><tr><td>$1</td><td>2</td></tr></table>',
})

function findBareCells(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('table')].flatMap(table => {
      const mistakes: string[] = []
      const columns = new Set<number>()
      if (!table.caption?.textContent?.trim()) mistakes.push(`no caption: ${table.outerHTML.slice(0, 90)}`)
      for (const body of table.querySelectorAll('thead, tbody')) {
        let group = false
        for (const row of body.querySelectorAll('tr')) {
          let column = 0
          const named = row.querySelector('th[scope="row"]') !== null
          for (const cell of row.cells) {
            const what = `${cell.textContent?.slice(0, 40)} in ${table.caption?.textContent}`
            if (cell.localName === 'th' && !cell.scope) mistakes.push(`a heading without scope: ${what}`)
            if (cell.localName === 'th' && !cell.textContent?.trim()) mistakes.push(`an empty heading: ${what}`)
            if (cell.scope === 'col') for (let at = 0; at < cell.colSpan; at++) columns.add(column + at)
            if (cell.scope === 'rowgroup') group = true
            if (cell.localName === 'td' && !columns.has(column)) mistakes.push(`no heading of the column: ${what}`)
            if (cell.localName === 'td' && !named && !group) mistakes.push(`no heading of the row: ${what}`)
            column += cell.colSpan
          }
        }
      }
      return mistakes
    }),
  )
}
