import { expect, type Page, test } from 'playwright/test'

const results = (page: Page) => page.locator('.career-cards h3')
const form = (page: Page) => page.getByRole('search', { name: 'Search and narrow' })

test('a reader narrows the careers by two filters and takes one back, by keyboard alone', async ({ page }) => {
  await page.goto('/careers')
  await form(page).locator('summary', { hasText: 'Field of work' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(form(page).getByRole('checkbox').first()).toBeFocused()
  await form(page)
    .getByRole('checkbox', { name: /^Healthcare \d/ })
    .focus()
  await page.keyboard.press('Space')
  await form(page).locator('summary', { hasText: 'Typical education' }).focus()
  await page.keyboard.press('Enter')
  await form(page)
    .getByRole('checkbox', { name: /^Certificate after high school \d/ })
    .focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(
    /\?q=&.*field=healthcare&education=postsecondary-nondegree-award&sort=relevance#results$/,
  )
  await expect(page.locator('.found')).toContainText(
    'in healthcare with typical education: certificate after high school · full profiles first',
  )
  await expect(results(page).filter({ hasText: 'Health informatics technician' })).toBeVisible()
  const few = await countFound(page)
  await page.getByRole('link', { name: 'Remove Certificate after high school' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/careers?field=healthcare#results')
  expect(await countFound(page)).toBeGreaterThan(few)
})

test('the count beside a choice is the number of results that it gives', async ({ page }) => {
  await page.goto('/careers?field=healthcare&pay=80000-to-99999')
  const label = form(page).locator('label', { has: page.locator('[value="80000-to-99999"]') })
  expect(Number(await label.locator('.count').textContent())).toBe(await countFound(page))
  const other = form(page).locator('label', { has: page.locator('[value="100000-to-149999"]') })
  const more = Number(await other.locator('.count').textContent())
  await page.goto('/careers?field=healthcare&pay=100000-to-149999')
  expect(await countFound(page)).toBe(more)
})

test('words and filters go together, and words come before filters in what the page says', async ({ page }) => {
  await page.goto('/careers?growth=above-the-average-of-all-occupations&q=nurse')
  await expect(page.locator('.found')).toContainText('for “nurse” with growth: above the average of all occupations')
  await expect(page).toHaveTitle(/^Careers for “nurse”/)
  await form(page).getByRole('combobox').selectOption('pay')
  await form(page).getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/sort=pay/)
  const pays = await page.locator('.career-cards dl > :first-child dd').allTextContents()
  const amounts = pays.map(text => Number(text.replace(/[^\d.]/g, '')))
  expect(amounts.length).toBeGreaterThan(1)
  expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
})

test('a long list comes in pages of fifty', async ({ page }) => {
  await page.goto('/careers?field=production&sort=name')
  await expect(results(page)).toHaveCount(50)
  const pager = page.getByRole('navigation', { name: 'Pages' })
  await expect(pager).toContainText(/^1–50 of \d+/)
  const first = await results(page).first().textContent()
  await pager.getByRole('link', { name: 'Next' }).click()
  await expect(page).toHaveURL('/careers?field=production&sort=name&page=2#results')
  await expect(pager).toContainText(/51–100 of \d+/)
  expect(await results(page).first().textContent()).not.toBe(first)
  await pager.getByRole('link', { name: 'Previous' }).click()
  expect(await results(page).first().textContent()).toBe(first)
})

test('nothing left says which filter to drop, and what that would leave', async ({ page }) => {
  await page.goto('/careers?field=law&education=no-formal-educational-credential')
  await expect(page.locator('.found')).toContainText('No career in law')
  const drop = page.locator('.drops li', { hasText: 'Any typical education' })
  const count = Number.parseInt((await drop.locator('.note').textContent()) ?? '', 10)
  await drop.getByRole('link').click()
  await expect(page).toHaveURL('/careers?field=law#results')
  expect(await countFound(page)).toBe(count)
})

test('every career of the list can be taken into a comparison', async ({ page }) => {
  await page.goto('/careers?q=health+informatics+technician')
  await expect(page.getByRole('link', { name: 'Compare Health informatics technician' })).toHaveAttribute(
    'href',
    '/careers?q=health+informatics+technician&compare=health-informatics-technician#basket',
  )
})

for (const [address, note] of [
  ['/careers?field=banana&sort=beauty&page=-3', '“beauty” is not a way to sort.'],
  ['/careers?sort=pay&sort=name', '`sort` came more than once; only the first counts.'],
  [`/careers?${'zone=9&'.repeat(1500)}`, 'Only the first 50 values of `zone` count.'],
  [`/careers?pay=${'x'.repeat(8000)}`, '`pay` has no choice “xxx'],
  ['/careers?field=law&page=99', 'There is no page 99; this is the last.'],
  ['/careers?field[]=law&__proto__=1&constructor=2&q=%00%E2%80%AE', ''],
] as const) {
  test(`an odd address is answered with a note: ${address.slice(0, 50)}`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(200)
    if (note) await expect(page.locator('.ignored', { hasText: note })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link').nth(3)).toBeVisible()
  })
}

test('a field of work introduces itself and leads on', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: 'Healthcare', exact: true }).click()
  await expect(page).toHaveURL('/fields/healthcare')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Healthcare')
  await expect(results(page).filter({ hasText: 'Health informatics technician' })).toBeVisible()
  const listed = await page.locator('.occupation-list li').count()
  await expect(page.locator('.glance')).toContainText(`Occupations${listed} measured`)
  await page.getByRole('link', { name: 'Narrow the field' }).click()
  await expect(page).toHaveURL('/careers?field=healthcare')
  expect(await countFound(page)).toBeGreaterThanOrEqual(listed)
})

test('a field that does not exist is not found', async ({ page }) => {
  const response = await page.goto('/fields/no-such-field')
  expect(response?.status()).toBe(404)
})

test('on a phone the page does not scroll sideways with every filter open', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(
    '/careers?field=arts-design-media-and-sport&education=some-college-no-degree&pay=under-40000&growth=decline&zone=3&training=internship-residency',
  )
  await form(page).locator('.fold > summary').click()
  expect(await form(page).locator('details[open]').count()).toBe(7)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

async function countFound(page: Page): Promise<number> {
  const text = await page.locator('.found strong').textContent()
  return Number.parseInt((text ?? '').replace(',', ''), 10)
}
