import { expect, test } from 'playwright/test'

test('every example of /api is what the page says it is', async ({ page, request }) => {
  await page.goto('/api')
  const examples = await page.locator('.api-example').evaluateAll(sections =>
    sections.map(section => ({
      path: section.querySelector('dd a')?.getAttribute('href') ?? '',
      type: section.querySelector('.api-type')?.textContent,
      excerpt: section.querySelector('pre')?.textContent ?? '',
      pattern: section.querySelector('dd code')?.textContent ?? '',
    })),
  )
  expect(examples.length).toBeGreaterThan(6)
  for (const { path, type, excerpt, pattern } of examples) {
    const response = await request.get(path, { maxRedirects: 0 })
    expect([path, response.status(), response.headers()['content-type']?.split(';')[0]]).toEqual([path, 200, type])
    expect(path).toMatch(toPattern(pattern))
    const body = await response.text()
    if (!excerpt.startsWith('{')) expect(body.slice(0, excerpt.length)).toBe(excerpt)
    else
      expect(JSON.parse(body)).toMatchObject(
        beginningOf(JSON.parse(excerpt), JSON.parse(body)) as Record<string, unknown>,
      )
  }
})

test('/api names every key of a career and of an answer to a search, and no other', async ({ page, request }) => {
  await page.goto('/api')
  const named = (caption: string) => page.getByRole('table', { name: caption }).locator('tbody th').allTextContents()
  const career = await (await request.get((await page.locator('#career dd a').getAttribute('href')) ?? '')).json()
  expect((await named('The keys of a career')).sort()).toEqual(Object.keys(career).sort())
  const { results, ...answer } = await (await request.get('/search.json?q=staff+nurse&limit=50')).json()
  const keys = new Set([...Object.keys(answer), 'results', ...results.flatMap(Object.keys)])
  expect((await named('The keys of an answer')).sort()).toEqual([...keys].sort())
})

test('/api leads to an example by keyboard alone', async ({ page }) => {
  await page.goto('/api')
  const link = page.locator('#career dd a')
  const path = (await link.getAttribute('href')) ?? 'none'
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    if (await link.evaluate(element => element === document.activeElement)) break
  }
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${path}`)
})

/** The addresses that a pattern such as `/careers/<slug>.json` stands for. */
function toPattern(pattern: string) {
  const parts = pattern.split(/<\w+>/).map(part => part.replace(/[.?]/g, '\\$&'))
  return new RegExp(`^${parts.join('[a-z0-9+-]+')}$`)
}

/** Of a list, at any depth, an excerpt shows the beginning: so many items are compared. */
function beginningOf(excerpt: unknown, body: unknown): unknown {
  if (Array.isArray(excerpt) && Array.isArray(body))
    return body.map((item, at) => (at < excerpt.length ? beginningOf(excerpt[at], item) : item))
  if (!isRecord(excerpt) || !isRecord(body)) return excerpt
  return Object.fromEntries(Object.entries(excerpt).map(([key, value]) => [key, beginningOf(value, body[key])]))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
