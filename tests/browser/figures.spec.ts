import assert from 'node:assert/strict'
import { expect, type Page, test } from 'playwright/test'
import { readWorkbook, workbook } from './official-workbook'

const columns = { '10th': 'PCT10', '25th': 'PCT25', Median: 'MEDIAN', '75th': 'PCT75', '90th': 'PCT90', Mean: 'MEAN' }

test(`the figures of every profile are the cells of ${workbook.split('/').at(-1)}`, async ({ page }) => {
  test.setTimeout(120_000)
  const records = await readWorkbook()
  await page.goto('/careers?by=name')
  const links = await page.getByRole('main').locator('.career-list a').all()
  const paths = await Promise.all(links.map(link => link.getAttribute('href')))
  expect(paths.length).toBeGreaterThan(0)
  let compared = 0
  for (const path of paths) {
    await page.goto(path ?? '')
    const record = records.get(await socOf(page))
    if (!record) continue
    const { rows, glance } = await page.evaluate(readSalary)
    for (const [row, column] of Object.entries(columns)) {
      const cells = rows.find(([name]) => name?.startsWith(row))?.slice(1) ?? []
      const expected: unknown[] = [record[`A_${column}`], record[`H_${column}`]].filter(
        cell => typeof cell === 'number',
      )
      assert.deepEqual([path, row, ...cells.slice(0, expected.length).map(toNumber)], [path, row, ...expected])
      compared += expected.length
    }
    assert.deepEqual([path, toNumber(glance)], [path, record.A_MEDIAN ?? record.H_MEDIAN])
  }
  expect(compared).toBeGreaterThanOrEqual(12)
})

test('the figures of the occupations are the cells of the workbook', async ({ page }) => {
  const records = await readWorkbook()
  test.setTimeout(120_000)
  const rows: (string | null)[][] = []
  for (let next: string | null = '/occupations'; next; ) {
    await page.goto(next)
    const shown = page.locator('.occupation-table tr')
    rows.push(...(await shown.evaluateAll(all => all.map(row => [...row.children].map(cell => cell.textContent)))))
    const link = page.getByRole('link', { name: 'Next' })
    next = (await link.count()) > 0 ? await link.getAttribute('href') : null
  }
  const shown = new Map(rows.map(([, soc, median, range]) => [soc, { median, range }]))
  const codes = [...records.keys()].filter(soc => soc !== '00-0000')
  const sample = codes.filter((_, index) => index % Math.ceil(codes.length / 100) === 0)
  expect(sample.length).toBeGreaterThan(20)
  for (const soc of sample) {
    const record = records.get(soc)
    const kind = typeof record?.A_MEDIAN === 'number' ? 'A' : 'H'
    const { median = '', range = '' } = shown.get(soc) ?? {}
    expect([soc, toNumber(median ?? '')]).toEqual([soc, record?.[`${kind}_MEDIAN`]])
    expect([soc, ...(range ?? '').split('–').map(toNumber)]).toEqual([
      soc,
      record?.[`${kind}_PCT10`],
      record?.[`${kind}_PCT90`],
    ])
  }
})

/** The rows of the table of pay, and the pay in the first screen, as the page shows them. Asked all at once: there are many pages. */
function readSalary() {
  const rows = document.querySelector('#salary table')?.querySelectorAll('tr') ?? []
  return {
    rows: [...rows].map(row => [...row.children].map(cell => cell.textContent?.trim() ?? '')),
    glance: document.querySelector('.glance dd')?.textContent ?? '',
  }
}

async function socOf(page: Page) {
  const text = (await page.locator('#salary').textContent()) ?? ''
  return /SOC code (\d\d-\d{4})/.exec(text)?.[1] ?? ''
}

function toNumber(text: string) {
  return Number(/[\d,]+(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', ''))
}
