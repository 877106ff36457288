import { expect, test } from 'playwright/test'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('a search with a ZIP code leads to its place, which can be changed and taken away; no address holds the ZIP code', async ({
      page,
    }) => {
      const addresses: string[] = []
      page.on('framenavigated', frame => addresses.push(frame.url()))
      await page.goto('/')
      const search = page.getByLabel('Which career?')
      await search.fill('electrician jobs in 43085')
      await search.press('Enter')
      await expect(page).toHaveURL(/\/careers\?q=electrician&place=columbus-oh#results$/)
      await expect(page.locator('.found')).toContainText('for “electrician” in Columbus, OH')
      await page.getByLabel('ZIP code, city or state').fill('45701')
      await page.getByRole('search', { name: 'Search and narrow' }).getByRole('button', { name: 'Show' }).click()
      await expect(page).toHaveURL(/\/careers\?q=electrician&place=ohio&zip=outside#results$/)
      await expect(page.getByText('Your ZIP code lies outside the metropolitan areas of Ohio.')).toBeVisible()
      await page.getByRole('link', { name: 'Remove Ohio' }).click()
      await expect(page).toHaveURL(/\/careers\?q=electrician#results$/)
      expect(addresses.filter(address => /43085|45701/.test(address))).toEqual([])
    })
  })

test('a ZIP code in a search is answered by one redirect that nobody keeps, and suggestions do not keep it', async ({
  request,
}) => {
  const answer = await request.get('/careers?q=jobs+in+43085&education=bachelors-degree', { maxRedirects: 0 })
  expect([answer.status(), answer.headers()['cache-control'], answer.headers().location]).toEqual([
    303,
    'no-store',
    '/careers?place=columbus-oh&education=bachelors-degree#results',
  ])
  const suggested = await request.get('/search.json?q=electrician+43085')
  expect(suggested.headers()['cache-control']).toBe('no-store')
  expect(await suggested.text()).not.toContain('43085')
})

test('a comparison takes a place, and keeps it when a career is added', async ({ page }) => {
  await page.goto('/compare?careers=registered-nurse,firefighter')
  await page.getByLabel('Pay where you live: ZIP code, city or state').fill('ohio')
  await page.getByRole('search', { name: 'Places' }).getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL('/compare?careers=registered-nurse,firefighter&place=ohio')
  await page.getByLabel('Add a career, by name or SOC code').fill('plumber')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page).toHaveURL('/compare?careers=registered-nurse,firefighter,plumber&place=ohio')
  await expect(page.getByText('Plumber in Ohio', { exact: true })).toBeVisible()
})
