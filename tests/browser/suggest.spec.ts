import { expect, test } from 'playwright/test'
import { modules } from '#lib/page-scripts'

test('a reader chooses a suggestion by keyboard alone', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'suggestions need script')
  await page.goto('/')
  const box = page.getByLabel('Which career?')
  await box.focus()
  await expect(box).toHaveRole('combobox')
  await expect(box).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.type('staff nur')
  const list = page.getByRole('listbox', { name: 'Suggestions' })
  const first = list.getByRole('option').first()
  await expect(first).toContainText('Registered nurse')
  await expect(first).toContainText('also called Staff nurse')
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  await expect(box).toHaveAttribute('aria-controls', (await list.getAttribute('id')) ?? '')
  await expect(page.getByRole('status').filter({ hasText: /^\d+ suggestions?/ })).toHaveCount(1)

  await page.keyboard.press('ArrowDown')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await expect(box).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '')
  await page.keyboard.press('End')
  await expect(list.getByRole('option').last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Home')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/careers/registered-nurse')
})

test('Escape closes the suggestions and keeps the words, and Enter then searches', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'suggestions need script')
  await page.goto('/')
  const box = page.getByLabel('Which career?')
  await box.focus()
  await expect(box).toHaveRole('combobox')
  await page.keyboard.type('plumb')
  await expect(page.getByRole('option').first()).toContainText('Plumber')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(box).toHaveValue('plumb')
  await expect(box).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/careers?q=plumb')
})

test('a pointer chooses too, and leaving the box closes', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'suggestions need script')
  await page.goto('/about')
  const box = page.getByLabel('Search careers')
  await box.focus()
  await expect(box).toHaveRole('combobox')
  await page.keyboard.type('welder')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await box.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowDown')
  await page.getByRole('option', { name: 'Welder' }).first().click()
  await expect(page).toHaveURL('/careers/welder')
})

test('what the list shows is text, never markup', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'suggestions need script')
  const results = [{ title: '<img src=x onerror=alert(1)>', soc: '29-1141', matched: '<b>RN</b>', href: '/about' }]
  await page.route('/search.json?*', route => route.fulfill({ json: { query: '', results } }))
  await page.goto('/')
  const box = page.getByLabel('Which career?')
  await box.focus()
  await expect(box).toHaveRole('combobox')
  await page.keyboard.type('nurse')
  await expect(page.getByRole('option')).toHaveText('<img src=x onerror=alert(1)> also called <b>RN</b>')
})

test('nothing is loaded for suggestions before a reader goes to the box', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'suggestions need script')
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  await page.goto('/careers/registered-nurse', { waitUntil: 'networkidle' })
  expect(asked).not.toContain(modules.suggest)
  await page.getByLabel('Search careers').focus()
  await expect.poll(() => asked).toContain(modules.suggest)
})

test('without script there is a plain search box', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled !== false, 'with script there are suggestions')
  await page.goto('/')
  const box = page.getByLabel('Which career?')
  await box.focus()
  await page.keyboard.type('tree cutter')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(page.getByRole('combobox')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/careers?q=tree+cutter')
})

test('search.json answers in the order of the page, whatever is asked', async ({ page, request }) => {
  const response = await request.get('/search.json?q=tree%20cutter&limit=5')
  expect(response.headers()['content-type']).toBe('application/json; charset=utf-8')
  expect(response.headers()['access-control-allow-origin']).toBe('*')
  expect(response.headers()['cache-control']).toBe('public, max-age=300')
  const { query, results } = await response.json()
  expect(query).toBe('tree cutter')
  expect(results[0]).toMatchObject({ soc: '37-3013', matched: 'tree cutter' })
  await page.goto('/careers?q=tree+cutter')
  await expect(page.getByRole('main').getByRole('link', { name: results[0].title }).first()).toBeVisible()
  for (const address of ['/search.json', '/search.json?q[]=1&limit=x', `/search.json?q=${'%F0%9F%99%82'.repeat(500)}`])
    expect((await request.get(address)).status()).toBe(200)
})
