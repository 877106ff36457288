import { expect, test } from 'playwright/test'

const nurses = '/occupations/29-1141/pay'

for (const javaScriptEnabled of [true, false])
  test(`a ZIP code leads to its area, script ${javaScriptEnabled ? 'on' : 'off'}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled })
    const page = await context.newPage()
    const seen: string[] = []
    page.on('response', response => seen.push(`${response.status()} ${response.headers()['cache-control'] ?? ''}`))
    await page.goto(nurses)
    await page.getByLabel(/where you live/).fill('43085')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(page).toHaveURL(`${nurses}?place=columbus-oh`)
    await expect(page.getByRole('heading', { name: 'In Columbus, OH' })).toBeVisible()
    await expect(page.getByRole('row', { name: /^Median/ })).toContainText('$83,900')
    expect(seen).toContain('303 no-store')
    await context.close()
  })

test('the answer of the form is an address without the ZIP code', async ({ request }) => {
  const response = await request.get('/occupations/find-pay?place=43701&soc=29-1141', { maxRedirects: 0 })
  expect(response.status()).toBe(303)
  expect(response.headers().location).toMatch(/^\/occupations\/29-1141\/pay\?/)
  expect(response.headers().location).not.toContain('43701')
})

test('at 320 px all 54 squares are 24 px wide and high, side by side, and nothing scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(nurses)
  const boxes = await page
    .locator('.tiles a')
    .evaluateAll(tiles => tiles.map(tile => tile.getBoundingClientRect().toJSON()))
  expect(boxes).toHaveLength(54)
  for (const { width, height, left, right } of boxes) {
    expect(width).toBeGreaterThanOrEqual(24)
    expect(height).toBeGreaterThanOrEqual(24)
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(320)
  }
  for (const [at, one] of boxes.entries())
    for (const other of boxes.slice(at + 1)) {
      const apart =
        one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top
      expect(apart).toBe(true)
    }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('a square says its place and value, leads to the areas of its state, and the map can be skipped', async ({
  page,
}) => {
  await page.goto(nurses)
  await page.getByRole('link', { name: 'Skip the map' }).click()
  await expect(page).toHaveURL(`${nurses}#states-table`)
  await page.getByRole('link', { name: 'OH Ohio, $82,510' }).click()
  await expect(page).toHaveURL(`${nurses}?in=ohio#areas`)
  await expect(page.getByRole('heading', { name: 'Areas of Ohio' })).toBeVisible()
  await page.getByRole('link', { name: 'Eastern Ohio', exact: true }).click()
  await expect(page).toHaveURL(`${nurses}?place=eastern-ohio&in=ohio`)
  await expect(page.getByText('publishes no price level for areas outside metropolitan ones')).toBeVisible()
})

test('a profile leads to it first, and so does its own address for good', async ({ page, request }) => {
  await page.goto('/careers/registered-nurse')
  await page.getByRole('link', { name: 'Pay near you' }).click()
  await expect(page).toHaveURL(nurses)
  const response = await request.get('/careers/registered-nurse/pay', { maxRedirects: 0 })
  expect(response.status()).toBe(308)
  expect(response.headers().location).toBe(nurses)
})

test('an address with a query is not for search engines, the page itself is', async ({ page }) => {
  await page.goto(nurses)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${nurses}$`))
  await page.goto(`${nurses}?place=ohio`)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex, follow')
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(0)
})

test('all areas are a file, its marks in words and its sources named', async ({ request }) => {
  const response = await request.get('/occupations/29-1214/pay.csv')
  expect(response.headers()['content-type']).toBe('text/csv; charset=utf-8')
  const text = await response.text()
  expect(text).toContain('Colorado,state,0800000,at least,')
  expect(text).toContain('239200 or more')
  expect(text).toContain('California,state,0600000,not released,')
  expect(text).toContain('"BLS, OEWS, May 2025"')
})
