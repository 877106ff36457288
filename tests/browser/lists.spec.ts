import { expect, test } from 'playwright/test'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('a reader who wants good pay without a degree is led to the list, to their place, and to a filter to change', async ({
      page,
    }) => {
      await page.goto('/careers?q=high+paying+jobs+no+college')
      const answer = page.getByRole('region', { name: 'Answer' })
      await expect(answer).toContainText(/\d+ careers and occupations/)
      await answer.getByRole('link', { name: 'Good pay without a degree' }).click()
      await expect(page).toHaveURL('/lists/good-pay-without-a-degree')
      await expect(page.getByText('The rule:')).toBeVisible()
      await page.getByLabel('Where you live: ZIP code, city or state').fill('43085')
      await page.getByRole('search', { name: 'Places' }).getByRole('button', { name: 'Show' }).click()
      await expect(page).toHaveURL('/lists/good-pay-without-a-degree?place=columbus-oh')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good pay without a degree in Columbus, OH')
      await page.getByRole('link', { name: /^Change it/ }).click()
      await expect(page).toHaveURL(/\/careers\?place=columbus-oh&education=.*&least=\d+&sort=jobs#results$/)
      await expect(page.locator('.found')).toContainText('in Columbus, OH')
    })

    test('who has no idea is led to the thirty statements, and who asks for a company to its work', async ({
      page,
    }) => {
      await page.goto('/careers?q=what+job+should+i+do')
      const answer = page.getByRole('region', { name: 'Answer' })
      await expect(answer.getByRole('link', { name: 'Find out what suits you' })).toHaveAttribute('href', '/interests')
      await expect(page.locator('.career-cards')).toHaveCount(0)
      await page.goto('/careers?q=walmart')
      await expect(answer.getByRole('link', { name: 'Cashier' })).toHaveAttribute('href', '/careers/cashier')
    })
  })

test('all lists stand on one page, each with its count', async ({ page }) => {
  await page.goto('/lists')
  const lists = page.locator('.list-cards > li')
  expect(await lists.count()).toBeGreaterThan(15)
  const first = lists.first()
  const count = Number(await first.locator('.count').textContent())
  await first.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(`${count} careers and occupations`)
  expect((await page.goto('/lists/no-such-list'))?.status()).toBe(404)
})

test('on a phone filters are one fold, and the first result stands in the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/careers?q=nurse')
  const fold = page.locator('.filter-form .fold')
  await expect(fold).not.toHaveAttribute('open')
  const box = await page.locator('.career-cards h3').first().boundingBox()
  expect(box && box.y + box.height).toBeLessThanOrEqual(640)
  await fold.locator('summary').first().click()
  await expect(page.getByLabel('At least, a year')).toHaveCount(1)
})

test('a Spanish name finds its work, in Spanish words that say that the guide is in English', async ({ page }) => {
  await page.goto('/careers?q=enfermera')
  await expect(page.locator('.answers [lang="es"]')).toContainText('Esta guía está en inglés.')
  await expect(page.locator('.career-cards h3').first()).toHaveText('Registered nurse')
})

test('pay of at least an amount is a filter that can be taken back', async ({ page }) => {
  await page.goto('/careers?q=jobs+that+pay+60000')
  await page.getByRole('region', { name: 'Answer' }).getByRole('link', { name: 'Show these' }).click()
  await expect(page).toHaveURL('/careers?least=60000&sort=pay#results')
  await page.getByRole('link', { name: /^Remove pay of at least \$60,000/ }).click()
  await expect(page).toHaveURL('/careers?sort=pay#results')
})
