import { expect, type Page, test } from 'playwright/test'

const result = '/interests/result?r=10&i=4&a=2&s=8&e=1&c=3'

/** Answers a statement with the keyboard: Tab reaches its answers, the arrow goes on to the next one. */
async function press(page: Page, answer: 'Dislike' | 'Not sure' | 'Like') {
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  for (let step = 0; step < ['Dislike', 'Not sure', 'Like'].indexOf(answer); step++)
    await page.keyboard.press('ArrowRight')
}

test('a reader answers every statement by keyboard alone, and the result is an address with six scores', async ({
  page,
}) => {
  await page.goto('/interests')
  await expect(page.getByRole('radio')).toHaveCount(90)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  const statements = page.getByRole('main').getByRole('group')
  await page.getByRole('link', { name: 'Skip to the page' }).focus()
  await page.keyboard.press('Enter')
  for (const _ of ['the breadcrumb', 'the paper sheet']) await page.keyboard.press('Tab')
  for (let number = 1; number <= 30; number++) await press(page, number % 6 === 1 ? 'Like' : 'Dislike')
  await expect(statements.nth(0).getByRole('radio', { name: 'Like', exact: true })).toBeChecked()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(30)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/interests\/result\?r=\d+&i=\d+&a=\d+&s=\d+&e=\d+&c=\d+$/)
  const scores = [...new URL(page.url()).searchParams.values()].map(Number)
  expect(scores.reduce((sum, score) => sum + score)).toBe(10)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your interests')
  await expect(page.getByText('Interests are not ability.')).toBeVisible()
})

test('too many open statements lead back, with what was answered and the way to the first open one', async ({
  page,
}) => {
  await page.goto('/interests')
  for (const number of [1, 2, 3]) await page.locator(`#s${number}`).getByText('Like', { exact: true }).click()
  await page.getByRole('button', { name: 'Show my result' }).click()
  await expect(page).toHaveURL(`/interests?answers=222${'-'.repeat(27)}#problem`)
  await expect(page).toHaveTitle(/^Error: What suits me\?/)
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByText('You have answered 3 of 30. A result needs 24.')).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(3)
  await page.getByRole('alert').getByRole('link').click()
  await expect(page.locator('#s4-first')).toBeFocused()
  await expect(page.locator('#s4')).toBeInViewport()
})

test('how many are answered is counted as one goes on, without script', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto('/interests')
  const shown = () => page.locator('.progress').evaluate(one => getComputedStyle(one, '::before').content)
  expect(await shown()).toContain('counter(answered)')
  await expect(page.getByText('30 of 30', { exact: true })).toBeAttached()
  await page.locator('#s1').getByText('Like', { exact: true }).click()
  await expect(page.locator('#s1').getByRole('radio', { name: 'Like', exact: true })).toBeChecked()
  await page.close()
})

test('the sheet on paper has every statement and a key that adds up to each of them once', async ({ page }) => {
  await page.goto('/interests/sheet')
  await expect(page.locator('.statements tbody tr')).toHaveCount(30)
  const lines = (await page.locator('.key tbody td:nth-of-type(1)').allTextContents()).flatMap(text =>
    text.split(' + '),
  )
  expect(lines.map(Number).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
})

test('a few open ones count as not sure', async ({ page }) => {
  const fields = Array.from({ length: 24 }, (_, index) => `s${index + 1}=1`).join('&')
  await page.goto(`/interests/score?${fields}`)
  await expect(page).toHaveURL('/interests/result?r=5&i=5&a=5&s=5&e=5&c=5')
  await expect(page.getByText('All six of your scores are the same.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Try again' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Work with the same pattern' })).toHaveCount(0)
})

test('the result tells the scores in numbers and words, and ranks work with its pay', async ({ page }) => {
  await page.goto(result)
  await expect(page.getByText('You lean most toward Realistic')).toBeVisible()
  await expect(page.locator('.interest-scores dd').first()).toContainText('10 of 10')
  for (const name of ['With a story here', 'Common jobs', 'Less common'])
    await expect(page.getByRole('heading', { level: 3, name })).toBeVisible()
  const first = page.locator('.interest-matches li').first()
  await expect(first).toContainText(/Fit: (very close|close|in part)/)
  await expect(first).toContainText(/\$\d/)
  await expect(first.getByRole('link')).toHaveAttribute('href', /^\/careers\//)
  await expect(page.getByRole('link', { name: 'study of 303 U.S. workers' })).toHaveAttribute('href', /doi\.org/)
})

test('the list is narrowed by school, by keyboard alone, and keeps its scores', async ({ page }) => {
  await page.goto(result)
  await page.getByLabel('School, at most').focus()
  await page.keyboard.type('High school')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/r=10&i=4&a=2&s=8&e=1&c=3&education=high-school-diploma-or-equivalent#matches$/)
  const items = page.locator('.interest-matches li')
  await expect(items.first()).toBeVisible()
  expect(await items.count()).toBe(await items.filter({ hasText: /High school diploma|No diploma needed/ }).count())
  await page.getByRole('link', { name: 'Next fits' }).click()
  await expect(page.getByText('Page 2 of')).toBeVisible()
})

for (const address of [
  '/interests?answers=banana',
  '/interests?answers=1&answers=2',
  '/interests/result',
  '/interests/result?r=3&i=x&a=99&s=-1&e=&c=1',
  `/interests/result?r=${'9'.repeat(5000)}`,
  `${result}&education=nine`,
  `${result}&page=0&page=7`,
  `${result}&page=999`,
]) {
  test(`an odd address is answered, with a note: ${address.slice(0, 60)}`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('.ignored, :text("does not have six scores")').first()).toBeVisible()
  })
}

test('nonsense from the form leads back to the form', async ({ page }) => {
  const response = await page.goto(`/interests/score?s1=9&s2=<b>&x=1&s3=${'2'.repeat(3000)}`)
  expect(response?.status()).toBe(200)
  await expect(page).toHaveURL(`/interests?answers=${'-'.repeat(30)}#problem`)
})
