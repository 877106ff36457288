import { expect, test } from 'playwright/test'

test('a reader finds a career by another of its titles, by keyboard alone', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox', { name: 'Which career?' }).focus()
  await page.keyboard.type('release of information')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/careers?q=release+of+information')
  await expect(page.getByText('also called Release of information specialist')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Health informatics technician', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Health informatics technician')
})

test('a misspelt word still finds it', async ({ page }) => {
  await page.goto('/careers?q=helth+informatic')
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Health informatics technician', exact: true }),
  ).toBeVisible()
})

test('nothing found says what to try and keeps the words', async ({ page }) => {
  await page.goto('/careers?q=xyzzyqwert')
  await expect(page.getByText('No career for “xyzzyqwert”')).toBeVisible()
  await expect(page.getByRole('searchbox', { name: 'Search all careers' })).toHaveValue('xyzzyqwert')
  await expect(page.getByRole('main').getByRole('link', { name: 'Healthcare', exact: true })).toBeVisible()
})

test('what a reader types is shown, never run', async ({ page }) => {
  await page.goto(`/careers?q=${encodeURIComponent('<script>document.title="run"</script>')}`)
  await expect(page.locator('.found')).toContainText('for “<script>document.title="run"</script>”')
  await expect(page).toHaveTitle(/^Careers/)
})

for (const address of [
  '/careers?q=a&q=b',
  `/careers?q=${'x'.repeat(5000)}`,
  '/careers?by=nonsense',
  '/careers?q[]=1',
]) {
  test(`an odd address is answered: ${address.slice(0, 40)}`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(200)
  })
}

test('a mistyped address offers what it probably meant', async ({ page }) => {
  test.skip(process.env.PLAIN_NEXT === '1', 'PLAIN_NEXT=1: plain Next offers the search alone')
  for (const [path, name, leadsTo] of [
    ['/careers/registred-nurse', 'Registered nurse', '/careers/registered-nurse'],
    ['/careers/petroleum-engineer/interview', 'Petroleum engineers', '/occupations/17-2171'],
    ['/places/columbus', 'Columbus, OH', '/places/columbus-oh'],
  ] as const) {
    expect((await page.goto(path))?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist')
    await page.getByRole('link', { name, exact: true }).click()
    await expect(page).toHaveURL(leadsTo)
  }
  await page.goto('/careers/xyzzyqwert')
  await expect(page.getByText('Did you mean')).toHaveCount(0)
})
