import { expect, test } from 'playwright/test'

test('a reader asks for a raise and compares a move, by keyboard alone', async ({ page }) => {
  await page.goto('/from/cashier')
  const moves = page.locator('.move-list > li')
  await expect(moves).toHaveCount(12)
  await expect(page.locator('.pay').filter({ hasText: ' less (' })).toHaveCount(0)
  await page.getByRole('combobox', { name: /^Pays/ }).focus()
  await page.keyboard.type('$10,000')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/from\/cashier\?pay=10000&order=near&education=same#moves$/)
  await page.waitForLoadState()
  await expect(page.getByRole('checkbox', { name: 'No more school than now' })).toBeChecked()
  for (const text of await page.locator('.move-list .pay').allTextContents())
    expect(text).toMatch(/^\$[1-9]\d,\d+ a year more/)
  await page.goto('/from/cashier')
  await moves.first().getByRole('link', { name: 'Compare the two' }).press('Enter')
  await expect(page).toHaveURL(/\/compare\?careers=cashier,[\w-]+$/)
  await expect(page.getByRole('heading', { name: 'What differs' })).toBeVisible()
})

test('each move says what is there, what is missing and how to get there', async ({ page }) => {
  await page.goto('/from/registered-nurse')
  const move = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Physician assistants' }) })
  await expect(move).toContainText('$38,330 a year more (+39%): $135,880 a year at the median')
  await expect(move).toContainText('You bring:')
  await expect(move).toContainText('You need: a state license, after a degree in the profession; a master’s degree')
  await expect(move.getByRole('link', { name: /School and training/ })).toHaveAttribute(
    'href',
    '/occupations/29-1071#education',
  )
  await expect(move).not.toContainText('A step away')
})

test('what pays less stands under a heading of its own, last and only when asked for', async ({ page }) => {
  await page.goto('/from/welder')
  await expect(page.getByRole('heading', { name: 'Pays less' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Show close work that pays less' }).click()
  await expect(page).toHaveURL('/from/welder?pay=any#less')
  await expect(page.getByRole('heading', { name: 'Pays less' })).toBeVisible()
  await expect(page.locator('.move-list').first().locator('.pay').filter({ hasText: ' less (' })).toHaveCount(0)
})

test('at a place: a city in words becomes a place in the address, with the jobs there', async ({ page }) => {
  await page.goto('/from/cashier')
  await page.getByLabel('Where you live').fill('columbus ohio')
  await page.getByLabel('Where you live').press('Enter')
  await expect(page).toHaveURL('/from/cashier?place=columbus-oh')
  await expect(page.getByRole('heading', { name: 'Where you could go in Columbus, OH' })).toBeVisible()
  await expect(page.locator('.move-list > li').first()).toContainText(/\d jobs in Columbus, OH/)
})

test('says how it is worked out, by whose method, from which edition', async ({ page }) => {
  await page.goto('/from/registered-nurse')
  await expect(page.getByRole('link', { name: /as a study of 2024/ })).toHaveAttribute('href', /10\.1186/)
  await expect(page.getByText('already in the work')).toBeVisible()
  await expect(page.getByText(/O\*NET 29\.3 Database by the U\.S\. Department of Labor/)).toBeVisible()
})

test('nothing left says so and leads back to every move', async ({ page }) => {
  await page.goto('/from/29-1242?education=same&pay=20000&profiles=only')
  await expect(page.getByText('Nothing close pays that much more')).toBeVisible()
  await page.getByRole('link', { name: 'See every move' }).click()
  await expect(page).toHaveURL('/from/29-1242?pay=any#moves')
})

test('the SOC code of a profile leads to its slug for good, with the filters', async ({ request }) => {
  const response = await request.get('/from/29-1141?pay=5000', { maxRedirects: 0 })
  expect(response.status()).toBe(308)
  expect(response.headers().location).toMatch(/\/from\/registered-nurse\?pay=5000$/)
})

test('an unknown career is not found', async ({ page }) => {
  expect((await page.goto('/from/no-such-career'))?.status()).toBe(404)
})

for (const query of ['?pay=lots', '?pay=same&pay=same', `?education=${'x'.repeat(5000)}`, '?profiles[]=1']) {
  test(`an odd address is answered: ${query.slice(0, 30)}`, async ({ page }) => {
    const response = await page.goto(`/from/chef${query}`)
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Chef')
  })
}

test('a place keeps what was chosen before it', async ({ page }) => {
  await page.goto('/from/cashier?pay=5000&education=same')
  await page.getByLabel('Where you live: ZIP code, city or state').fill('columbus oh')
  await page.getByRole('search', { name: 'Places' }).getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL('/from/cashier?pay=5000&education=same&place=columbus-oh')
  await expect(page.getByRole('heading', { name: 'Where you could go in Columbus, OH' })).toBeVisible()
  await page.getByRole('link', { name: 'The whole country' }).click()
  await expect(page).toHaveURL('/from/cashier?pay=5000&education=same#moves')
})

test('who types the work that they do now is asked which is meant, and sees where it leads', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('search', { name: 'Your work now' }).getByRole('searchbox').fill('cashier')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/from?q=cashier')
  await page.getByRole('link', { name: 'Cashier', exact: true }).click()
  await expect(page).toHaveURL('/from/cashier')
  await page.goto('/from?q=zzzzqqq')
  await expect(page.getByText('Nothing here is called “zzzzqqq”.')).toBeVisible()
})
