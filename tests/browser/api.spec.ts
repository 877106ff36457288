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
    else expect(JSON.parse(body)).toMatchObject(beginningOf(JSON.parse(excerpt), JSON.parse(body)))
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

/** Of a list, an excerpt shows the beginning: so many items are compared. */
function beginningOf(excerpt: Record<string, unknown>, body: Record<string, unknown>) {
  const lists = Object.entries(excerpt).flatMap(([key, value]) => {
    const whole = body[key]
    return Array.isArray(value) && Array.isArray(whole) ? [[key, [...value, ...whole.slice(value.length)]]] : []
  })
  return { ...excerpt, ...Object.fromEntries(lists) }
}
