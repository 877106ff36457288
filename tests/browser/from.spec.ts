import { expect, test } from 'playwright/test'

test('a reader narrows the moves and compares one, by keyboard alone', async ({ page }) => {
  await page.goto('/from/registered-nurse')
  const moves = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })
  await expect(moves).toHaveCount(12)
  await page.getByRole('checkbox', { name: 'No more education than now' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/from/registered-nurse?education=same#moves')
  await page.waitForLoadState()
  await expect(page.getByRole('checkbox', { name: 'No more education than now' })).toBeChecked()
  await expect(page.getByText(/steps? up:/)).toHaveCount(0)
  await moves.first().getByRole('link', { name: 'Compare the two' }).press('Enter')
  await expect(page).toHaveURL(/\/compare\?careers=registered-nurse,[\w-]+$/)
  await expect(page.getByRole('heading', { name: 'What differs' })).toBeVisible()
})

test('each move says what is there, what is missing, school and pay', async ({ page }) => {
  await page.goto('/from/registered-nurse')
  const move = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Physician assistants' }) })
  await expect(move).toContainText("One step up: master's degree")
  await expect(move).toContainText('$38,330 a year more (+39%): $135,880 a year at the median')
  await expect(move.getByRole('definition').nth(2)).toContainText('active listening')
  await expect(move.getByRole('definition').nth(3)).toContainText('science 2.9 → 3.9')
  await expect(move).toContainText('O*NET calls it related, too.')
})

test('says how it is worked out, by whose method, from which edition', async ({ page }) => {
  await page.goto('/from/registered-nurse')
  await expect(page.getByRole('link', { name: /Swiss Journal/ })).toHaveAttribute('href', /10\.1186/)
  await expect(page.getByText('already in the work')).toBeVisible()
  await expect(page.getByText(/O\*NET 29\.3 Database by the U\.S\. Department of Labor/)).toBeVisible()
})

test('work without skill scores says so and shows O*NET’s list, else its neighbors', async ({ page }) => {
  await page.goto('/from/health-informatics-technician')
  await expect(page.getByText('that O*NET itself calls related')).toBeVisible()
  await expect(page.getByRole('heading', { level: 3, name: 'Medical transcriptionists' })).toBeVisible()
  await expect(page.getByText('You would need more')).toHaveCount(0)
  await page.goto('/from/25-1069')
  await expect(page.getByText('the neighbors in the official classification')).toBeVisible()
})

test('nothing left says so and leads back to every move', async ({ page }) => {
  await page.goto('/from/29-1242?education=same&pay=same&profiles=only')
  await expect(page.getByText('Nothing here is all of that.')).toBeVisible()
  await page.getByRole('link', { name: 'Show every move' }).click()
  await expect(page).toHaveURL('/from/29-1242#moves')
})

test('the SOC code of a profile leads to its slug for good, with the filters', async ({ request }) => {
  const response = await request.get('/from/29-1141?pay=same', { maxRedirects: 0 })
  expect(response.status()).toBe(308)
  expect(response.headers().location).toMatch(/\/from\/registered-nurse\?pay=same$/)
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
