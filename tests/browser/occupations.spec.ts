import { expect, test } from 'playwright/test'

test('a reader narrows the occupations by keyboard alone', async ({ page }) => {
  await page.goto('/occupations')
  await expect(page.getByText('All 830 occupations')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Words for the work' }).focus()
  await page.keyboard.type('records')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[?&]q=records/)
  const row = page.getByRole('row', { name: /Medical Records Specialists/ })
  await expect(row).toContainText('$51,140')
  await row.getByRole('link', { name: 'Health informatics technician' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Health informatics technician')
})

test('headings sort, and say by what the list stands sorted', async ({ page }) => {
  await page.goto('/occupations?field=healthcare')
  await page.getByRole('link', { name: /Median pay/ }).click()
  await expect(page).toHaveURL(/field=healthcare&sort=pay/)
  await expect(page.getByRole('columnheader', { name: /Median pay/ })).toHaveAttribute('aria-sort', 'descending')
  const medians = await page.locator('tbody td:nth-child(3)').allTextContents()
  const amounts = medians.map(text => Number(text.replace(/[^\d.]/g, '')))
  expect(amounts.length).toBeGreaterThan(50)
  expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
})

test('nonsense in the address is answered and said', async ({ page }) => {
  const response = await page.goto(`/occupations?field=banana&sort=${'x'.repeat(3000)}&q=nurse&q=doctor`)
  expect(response?.status()).toBe(200)
  await expect(page.getByText('“banana” is not a field of work; all fields are shown.')).toBeVisible()
  await expect(page.getByText('`q` came more than once')).toBeVisible()
})

test('the file for spreadsheets holds every occupation and the total', async ({ request }) => {
  const response = await request.get('/occupations.csv')
  expect(response.headers()['content-type']).toBe('text/csv; charset=utf-8')
  expect(response.headers()['content-disposition']).toMatch(/^attachment; filename=/)
  const rows = (await response.text()).trim().split('\r\n')
  expect(rows).toHaveLength(832)
  expect(rows[1]).toMatch(/^00-0000,/)
  expect(rows.find(row => row.startsWith('29-2072'))).toContain(',194720,37000,43490,51140,64820,81150,')
})
