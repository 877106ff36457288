import { expect, test } from 'playwright/test'

test('a reader puts careers side by side and adds one, by keyboard alone', async ({ page }) => {
  await page.goto('/compare')
  await page.getByRole('checkbox', { name: 'Accountant' }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('checkbox', { name: 'Welder' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/compare?careers=accountant,welder')
  await expect(page.getByText('That is $29,930 (56%) more than Welder.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Add a career' }).focus()
  await page.keyboard.type('11-1011')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/compare?careers=accountant,welder,11-1011')
  await expect(page.getByRole('columnheader', { name: 'Chief executives' }).first()).toBeVisible()
})

test('words that could mean several careers offer them', async ({ page }) => {
  await page.goto('/compare?careers=chef&add=nurse')
  const offer = page.getByRole('search', { name: 'Add a career' }).getByRole('link', { name: 'Registered nurse' })
  await expect(page.getByText('“nurse” could be:')).toBeVisible()
  await offer.click()
  await expect(page).toHaveURL('/compare?careers=chef,registered-nurse')
})

test('a career is moved forward and taken out by links', async ({ page }) => {
  await page.goto('/compare?careers=accountant,paralegal')
  await page.getByRole('link', { name: 'Move forward (Paralegal)' }).click()
  await expect(page).toHaveURL('/compare?careers=paralegal,accountant')
  await expect(page.getByRole('columnheader').first()).toContainText('Paralegal')
  await page.getByRole('link', { name: 'Remove (Paralegal)' }).click()
  await expect(page).toHaveURL('/compare?careers=accountant')
  await expect(page.getByText('Add one more')).toBeVisible()
})

test('pay stands on one scale, with the same numbers as a table', async ({ page }) => {
  await page.goto('/compare?careers=accountant,paralegal')
  const picture = page.getByRole('figure')
  for (const figure of ['$83,680', '$62,890', 'all occupations $50,980']) await expect(picture).toContainText(figure)
  const table = page.getByRole('region', { name: 'Pay side by side' })
  for (const figure of ['$56,020', '$144,090', '$44,740', '$101,500']) await expect(table).toContainText(figure)
})

test('what is unknown, repeated or too much is said, and the rest is compared', async ({ page }) => {
  await page.goto('/compare?careers=29-2072,zzz,chef,29-2072,welder,plumber,paralegal')
  await expect(page.getByText('no career “zzz”')).toBeVisible()
  await expect(page.getByText('Health informatics technician came more than once')).toBeVisible()
  await expect(page.getByText('Left out: Paralegal.')).toBeVisible()
  await expect(page.getByText('O*NET has no skill scores for Health informatics technician.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Facts side by side' }).getByRole('columnheader')).toHaveCount(4)
})

for (const address of [
  '/compare?careers=',
  '/compare?careers=,,,&add=',
  `/compare?careers=${'x,'.repeat(2000)}`,
  '/compare?add=a&add=b&careers[]=1',
  `/compare?add=${encodeURIComponent('<script>document.title="run"</script>')}`,
  '/compare?careers=27-2011,25-2021,29-1249,11-1011',
]) {
  test(`an odd address is answered: ${address.slice(0, 50)}`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare careers')
    await expect(page).toHaveTitle(/Compare/)
  })
}

for (const width of [320, 360])
  test(`four careers at ${width} px: a fact under the other, nothing scrolls sideways, in the page or in it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 })
    await page.goto('/compare?careers=registered-nurse,emergency-medical-technician,computer-support-specialist,chef')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    const region = page.getByRole('region', { name: 'Facts side by side' })
    expect(await region.evaluate(one => one.scrollWidth <= one.clientWidth)).toBe(true)
    await expect(region.getByText('Registered nurse:').first()).toBeVisible()
  })

test('the best of a row is marked, and a column is removed in its head', async ({ page }) => {
  await page.goto('/compare?careers=accountant,paralegal,11-1011')
  const pay = page.getByRole('region', { name: 'Pay side by side' })
  await expect(pay.locator('.best').first()).toContainText('highest')
  const head = page.getByRole('region', { name: 'Facts side by side' }).getByRole('columnheader', { name: /Paralegal/ })
  await head.getByRole('link', { name: 'Remove Paralegal' }).click()
  await expect(page).toHaveURL('/compare?careers=accountant,11-1011')
})

test('“Compare” in a list waits for another, also while one searches, and then shows both', async ({ page }) => {
  await page.goto('/careers?q=welder')
  await page.getByRole('link', { name: 'Compare Welder' }).click()
  await expect(page).toHaveURL('/careers?q=welder&compare=welder#basket')
  await expect(page.getByRole('region', { name: 'Comparison' })).toContainText('To compare: Welder.')
  await page.getByLabel('Search all careers').fill('plumber')
  await page.getByLabel('Search all careers').press('Enter')
  await expect(page).toHaveURL(/compare=welder/)
  await page.getByRole('link', { name: 'Compare Plumber', exact: true }).click()
  await expect(page).toHaveURL('/compare?careers=welder,plumber')
})
