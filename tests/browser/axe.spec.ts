import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RuleMetadata } from 'axe-core'
import { expect, type Page, test } from 'playwright/test'
import { checkPages } from './accessibility/check-pages'
import { inThemes } from './accessibility/in-themes'
import { kinds } from './kinds'
import { layOutAll } from './lay-out-all'

const load = createRequire(import.meta.url)
const axe = readFileSync(load.resolve('axe-core/axe.min.js'), 'utf8')

/** The one rule left out: it asks for the contrast of level AAA, 7 to 1; the guide is held to AA. */
const leftOut = ['color-contrast-enhanced']

checkPages({
  name: 'axe',
  version: load('axe-core/package.json').version,
  words: 'axe finds nothing, by any rule',
  find: inThemes(findViolations),
  wrong: '<main><h1>Page</h1><h3>Skipped</h3><p style="color: #ccc">Pale</p></main>',
})

/** A program that judges the page as it arrives, as Lighthouse does, asks for places in boxes that are not laid out yet. */
test('where far boxes are not laid out yet no target lies upon another', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 })
  for (const { path } of kinds.filter(({ name }) => /^(careers|list|pay in one|profile|interests, res)/.test(name))) {
    await page.goto(path)
    await page.evaluate(axe)
    const { violations } = await page.evaluate<AxeResults>(
      `axe.run({ runOnly: { type: 'rule', values: ['target-size'] } })`,
    )
    expect(violations.flatMap(({ nodes }) => nodes.map(node => `${path}: ${node.target.join(' ')}`))).toEqual([])
  }
})

/** To describe what passed takes longer than all tests, on a table of 830 rows: only violations are told. */
async function findViolations(page: Page) {
  await layOutAll(page)
  await page.evaluate(axe)
  const rules = await page.evaluate<RuleMetadata[]>('axe.getRules()')
  const values = rules.filter(isAsked).map(({ ruleId }) => ruleId)
  const options = JSON.stringify({ runOnly: { type: 'rule', values }, resultTypes: ['violations'] })
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${options})`)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)
}

/** Best practice and experiments too, but not what axe itself has given up. */
function isAsked({ ruleId, tags }: RuleMetadata) {
  return !tags.includes('deprecated') && !leftOut.includes(ruleId)
}
