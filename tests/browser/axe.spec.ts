import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { expect, type Page, test } from 'playwright/test'
import { kinds, themes } from './kinds'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

for (const { name, path } of kinds.filter(({ long }) => !long)) {
  for (const theme of themes) {
    for (const width of [360, 1280]) {
      test(`${name}: axe finds nothing, ${theme} at ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme })
        await page.setViewportSize({ width, height: 800 })
        await page.goto(path)
        expect(await findViolations(page)).toEqual([])
      })
    }
  }
}

async function findViolations(page: Page) {
  await page.evaluate(axe)
  const { violations, passes } = await page.evaluate<AxeResults>('axe.run()')
  expect(passes.length).toBeGreaterThan(10)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)
}
