import { expect, test } from 'playwright/test'
import { kinds } from './kinds'

for (const { name, path, status } of kinds) {
  test(`${name}: answers ${status}, has one heading of the first level and logs no error`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', error => errors.push(error.message))
    page.on('console', message => {
      if (message.type() === 'error' && !message.text().includes(`${status}`)) errors.push(message.text())
    })
    const response = await page.goto(path)
    expect(response?.status()).toBe(status)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page).toHaveTitle(/Career Guide/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-US')
    expect(errors).toEqual([])
  })

  test(`${name}: does not scroll sideways, from 320 px to 1280 px`, async ({ page }) => {
    await page.goto(path)
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })

  test(`${name}: asks no other host for anything`, async ({ page, baseURL }) => {
    const others: string[] = []
    page.on('request', request => {
      if (!request.url().startsWith(`${baseURL}/`)) others.push(request.url())
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(others).toEqual([])
  })
}

test('the skip link is the first stop of the keyboard and leads to the page', async ({ page }) => {
  await page.goto('/careers/health-informatics-technician')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link').first()).toBeFocused()
})
