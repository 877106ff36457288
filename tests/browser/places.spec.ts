import { expect, test } from 'playwright/test'

test('a ZIP code leads to its place by one answer that nobody keeps, and stays in no address', async ({
  page,
  request,
}) => {
  await page.goto('/places')
  await page.getByLabel('ZIP code, city or state').fill('43085')
  await page.getByRole('search', { name: 'Places' }).getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL('/places/columbus-oh')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jobs and pay in Columbus, OH')
  const answer = await request.get('/places/find?place=45701', { maxRedirects: 0 })
  expect([answer.status(), answer.headers()['cache-control'], answer.headers().location]).toEqual([
    303,
    'no-store',
    '/places/ohio?zip=outside',
  ])
})

test('a ZIP code outside metropolitan areas is not guessed: the state lists what it may be', async ({ page }) => {
  await page.goto('/places/ohio?zip=outside')
  const note = page.locator('.ignored')
  await expect(note).toContainText('Ohio has 4 other areas, and we cannot tell which one is yours')
  await expect(note.getByRole('link')).toHaveCount(4)
})

test('a name that several places have lists them, and one that none has says so', async ({ page }) => {
  await page.goto('/places/find?place=portland')
  await expect(page.locator('.ignored').getByRole('link')).toHaveText(['Portland, ME', 'Portland, OR'])
  await page.goto('/places/find?place=xyzzyqwert')
  await expect(page.locator('.ignored')).toContainText('We found no place of that name')
})

test('schooling narrows the lists, and small occupations come when they are asked for', async ({ page }) => {
  await page.goto('/places/columbus-oh')
  await page.getByLabel('Schooling you start with, at most').selectOption('high-school-diploma-or-equivalent')
  await page.getByLabel('Also work with fewer than 100 jobs').check()
  await page.getByRole('search', { name: 'Work of this place' }).getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/\/places\/columbus-oh\?education=high-school-diploma-or-equivalent&small=yes#work$/)
  await expect(page.getByText(/of 616 occupations here start with this schooling or less/)).toBeVisible()
  await expect(page.getByText('Work with fewer than 100 jobs here is left out')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Registered Nurses' })).toHaveCount(0)
})

test('every state and area has a page that is a file, and prices are left unsaid where there are none', async ({
  page,
  request,
}) => {
  for (const slug of ['ohio', 'kansas-city-mo', 'alaska-nonmetro', 'puerto-rico', 'guam', 'bakersfield-ca'])
    expect((await request.get(`/places/${slug}`)).status()).toBe(200)
  await page.goto('/places/bridgeport-ct')
  await expect(page.getByText('gives no price level for Bridgeport, CT')).toBeVisible()
  await expect(page.getByText('Areas in Connecticut follow its planning regions.')).toBeVisible()
  expect((await request.get('/places/no-such-place')).status()).toBe(404)
})
