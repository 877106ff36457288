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
  expect(amounts).toHaveLength(50)
  expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
})

test('the table is cut into pages of 50, in one order, and each name leads to its page', async ({ page }) => {
  await page.goto('/occupations?field=healthcare&sort=pay')
  const first = await page.locator('tbody th a:first-child').allTextContents()
  await page.getByRole('link', { name: 'Next' }).click()
  await expect(page).toHaveURL('/occupations?field=healthcare&sort=pay&page=2#results')
  const second = await page.locator('tbody th a:first-child').allTextContents()
  expect(first).toHaveLength(50)
  expect(first.filter(title => second.includes(title))).toEqual([])
  await page.goto('/occupations?page=999')
  await expect(page.getByText('There is no page 999; this is the last.')).toBeVisible()
  await expect(page.locator('tbody tr')).toHaveCount(30)
  await page.goto('/occupations?q=cashier')
  await page.getByRole('link', { name: 'Cashiers', exact: true }).click()
  await expect(page).toHaveURL('/occupations/41-2011')
})

test('an occupation shows its own pay, in its first screen, and never that of all occupations as if it were', async ({
  page,
}) => {
  await page.goto('/occupations/35-3023')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fast food and counter workers')
  await expect(page.locator('.glance div').first()).toContainText('$31,200')
  await expect(page.locator('.glance')).not.toContainText('$50,980')
  await expect(page.getByText('No story yet:')).toBeVisible()
  for (const name of ['What people in it do', 'School and training', 'Tools and technology', 'Related work', 'Sources'])
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
  await page.goto('/occupations/27-2011')
  await expect(page.locator('.glance div').first()).toContainText('an hour, median')
  await page.goto('/occupations/29-1141')
  await page.getByRole('link', { name: 'Registered nurse', exact: true }).first().click()
  await expect(page).toHaveURL('/careers/registered-nurse')
  await page.getByRole('link', { name: /all that the official data says/ }).click()
  await expect(page).toHaveURL('/occupations/29-1141')
})

test('codes of groups, merged and retired ones lead on or list; an unknown one is not found, with a search', async ({
  page,
  request,
}) => {
  for (const [code, to] of [
    ['13-1021', '/occupations/13-1020'],
    ['29-1140', '/occupations/29-1141'],
    ['15-1132', '/occupations/15-1252'],
    ['29-0000', '/fields/healthcare'],
  ]) {
    const response = await request.get(`/occupations/${code}`, { maxRedirects: 0 })
    expect([code, response.status(), response.headers().location]).toEqual([code, 308, to])
  }
  await page.goto('/occupations/29-2071')
  await expect(page.getByText('This code is no longer in use.')).toBeVisible()
  await expect(page.getByRole('link', { name: /medical records specialists/i })).toBeVisible()
  expect((await page.goto('/occupations/99-9999'))?.status()).toBe(404)
  await expect(page.getByRole('searchbox', { name: 'Search for a career' })).toBeVisible()
})

test('an occupation is a file of a few packets, and the same as JSON and Markdown', async ({ request }) => {
  for (const code of ['41-2011', '29-1141', '25-1071', '11-9199', '15-1252']) {
    const page = await request.get(`/occupations/${code}`, { headers: { 'accept-encoding': 'br' } })
    expect([code, Number(page.headers()['content-length']) <= 13_200]).toEqual([code, true])
  }
  const json = await request.get('/occupations/41-2011.json')
  expect(json.headers().link).toMatch(/occupation\.json>; rel="describedby"/)
  expect((await json.json()).pay.annual.median).toBe(32880)
  const markdown = await request.get('/occupations/41-2011.md')
  expect(markdown.headers()['content-type']).toBe('text/markdown; charset=utf-8')
  expect(await markdown.text()).toContain('# Cashiers')
  const inner = await request.get('/occupations/41-2011/json', { maxRedirects: 0 })
  expect([inner.status(), inner.headers().location]).toEqual([308, '/occupations/41-2011.json'])
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
