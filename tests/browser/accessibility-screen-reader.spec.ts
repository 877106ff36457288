import { expect, type Page, test } from 'playwright/test'
import { anyProfile } from './kinds'
import { layOutAll } from './lay-out-all'

/** Chromium builds the whole tree, as it does for a screen reader. */
test.use({
  launchOptions: [
    ({ launchOptions }, use) =>
      use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--force-renderer-accessibility'] }),
    { scope: 'worker' },
  ],
})

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'what is laid out late is the same with script')

for (const path of [anyProfile, '/careers', '/careers?q=electrician', '/fields/healthcare', '/occupations/29-1141/pay'])
  test(`${path}: a screen reader is told what is laid out late, and nothing but what can be seen`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await page.goto(path)
    const late = await listTold(page)
    await layOutAll(page)
    expect(late.length).toBeGreaterThan(100)
    expect(late).toEqual(await listTold(page))
  })

/** Comes with the layout and says nothing of its own: boxes of words, bullets, and the numbers that style gives to steps. */
const passedOver = /^(InlineTextBox|ListMarker|paragraph|generic|caption): |^StaticText: \d?$/

/** What the tree of accessibility holds, from the top of the page down: “heading: Salary”. */
async function listTold(page: Page) {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Accessibility.enable')
  const { nodes } = await devTools.send('Accessibility.getFullAXTree')
  await devTools.detach()
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const told: string[] = []
  const visit = (id: string) => {
    const node = byId.get(id)
    const words = `${node?.role?.value}: ${node?.name?.value?.trim() ?? ''}`
    if (node && !node.ignored && !passedOver.test(words)) told.push(words)
    for (const child of node?.childIds ?? []) visit(child)
  }
  visit(nodes[0]?.nodeId ?? '')
  return told
}
