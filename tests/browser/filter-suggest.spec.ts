import { expect, test } from 'playwright/test'

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'suggestions need script')

test('the search among the filters suggests, and a suggestion leads to its career by keyboard alone', async ({
  page,
}) => {
  await page.goto('/careers?field=healthcare')
  const form = page.getByRole('search', { name: 'Search and narrow' })
  const box = form.getByLabel('Search all careers')
  await box.focus()
  await expect(box).toHaveRole('combobox')
  await page.keyboard.type('staff nur')
  const first = form.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first()
  await expect(first).toContainText('Registered nurse')
  await page.keyboard.press('ArrowDown')
  await expect(box).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/careers/registered-nurse')
})

test('Enter without a suggestion narrows, and keeps the other choices', async ({ page }) => {
  await page.goto('/careers?field=healthcare')
  const box = page.getByLabel('Search all careers')
  await box.focus()
  await expect(box).toHaveRole('combobox')
  await page.keyboard.type('nurse')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/careers\?q=nurse&.*field=healthcare.*sort=relevance#results$/)
})

test('on a phone the suggestions stay inside the screen, and the box shows that it has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/careers')
  const box = page.getByLabel('Search all careers')
  await box.focus()
  await expect(box).toHaveRole('combobox')
  await page.keyboard.type('technician')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expect(box).toHaveCSS('outline-style', 'solid')
})

test('a form that asks for a place suggests places, and one of them leads to its pay by keyboard alone', async ({
  page,
}) => {
  await page.goto('/occupations/29-1141/pay')
  const form = page.getByRole('search', { name: 'Places' })
  const box = form.getByRole('searchbox').or(form.getByRole('combobox'))
  await box.focus()
  await expect(box).toHaveRole('combobox')
  await page.keyboard.type('columbus, o')
  await expect(form.getByRole('option').first()).toHaveText('Columbus, OH')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/occupations/29-1141/pay?place=columbus-oh')
})

test('a ZIP code that is typed into such a form is asked of nobody before it is sent', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto('/places')
  const box = page.getByRole('search', { name: 'Places' }).getByLabel('ZIP code, city or state')
  await box.focus()
  await expect(box).toHaveRole('combobox')
  await page.keyboard.type('43085')
  await page.waitForTimeout(400)
  expect(asked.filter(url => url.includes('places.json'))).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/places/columbus-oh')
})
