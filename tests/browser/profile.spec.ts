import { expect, test } from 'playwright/test'

test.beforeEach(async ({ page }) => {
  await page.goto('/careers/health-informatics-technician')
})

test('shows every section, in order', async ({ page }) => {
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText([
    'What is a health informatics technician?',
    'Typical education',
    'Salary',
    'Job outlook',
    'Working conditions',
    'Day in the life',
    'How to become a health informatics technician',
    'Where it leads',
    'Essential skills',
    'Key responsibilities',
    'Common interview questions',
    'Related careers',
    'Corrections',
    'Questions?',
    'Figures',
    'Share and cite',
  ])
})

test('the list of contents leads to each section', async ({ page }) => {
  const links = page.getByRole('navigation', { name: 'Sections of this page' }).getByRole('link')
  await expect(links).toHaveCount(16)
  for (const link of await links.all()) {
    const href = await link.getAttribute('href')
    await link.click()
    await expect(page.locator(`section${href}`)).toBeInViewport()
  }
})

test('on a phone the sections open from a bar that stays, and close behind the reader', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const bar = page.getByRole('navigation', { name: 'Sections of this page' })
  const summary = bar.getByText('Sections', { exact: true })
  await page.locator('#steps').scrollIntoViewIfNeeded()
  await expect(summary).toBeInViewport()
  await expect(bar.getByRole('link')).toHaveCount(0)
  await summary.click()
  await bar.getByRole('link', { name: 'Essential skills' }).click()
  const heading = page.locator('#skills h2')
  const top = async () => (await heading.boundingBox())?.y ?? 0
  const bottom = async () => (await bar.boundingBox().then(box => (box ? box.y + box.height : 0))) ?? 0
  await expect.poll(async () => (await top()) - (await bottom())).toBeGreaterThanOrEqual(0)
  if (javaScriptEnabled !== false) await expect(bar.getByRole('link')).toHaveCount(0)
  await page.setViewportSize({ width: 740, height: 360 })
  await page.locator('#interview').scrollIntoViewIfNeeded()
  await expect(summary).not.toBeInViewport()
})

for (const width of [320, 360])
  test(`at ${width} px the bar names each section that is read, beside the career and upon nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 })
    const bar = page.getByRole('navigation', { name: 'Sections of this page' })
    const named = bar.locator('li span:visible')
    for (const id of ['salary', 'conditions', 'responsibilities', 'interview']) {
      await page.evaluate(id => location.replace(`#${id}`), id)
      await expect(named).toHaveText((await bar.locator(`a[href="#${id}"]`).textContent()) ?? '')
      const boxes = await Promise.all([bar, bar.locator('b'), named].map(one => one.boundingBox()))
      const [all, career, section] = boxes.map(box => box ?? { x: 0, y: 0, width: 0, height: 0 })
      expect(section?.x).toBeGreaterThan((career?.x ?? 0) + (career?.width ?? 0))
      expect(section?.y).toBeGreaterThanOrEqual(all?.y ?? 0)
      expect((section?.y ?? 0) + (section?.height ?? 0)).toBeLessThanOrEqual((all?.y ?? 0) + (all?.height ?? 0))
    }
  })

test('the first screen of a phone holds the facts and what can be done', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const text of ['Typical pay', 'Usual way in', 'Jobs by 2035', 'Compare', 'Where from here', 'Print'])
    await expect(page.locator('.profile-head').getByText(text, { exact: true })).toBeInViewport()
})

test('tells pay with its source, and corrects what an earlier page said', async ({ page }) => {
  const salary = page.locator('section#salary')
  for (const figure of ['$51,140', '$37,000', '$81,150', 'May 2025', '29-2072'])
    await expect(salary).toContainText(figure)
  await expect(salary.getByRole('img', { name: /^Pay a year.*median \$51,140/ })).toBeVisible()
  await salary.getByText('All percentiles, and earlier releases').click()
  await expect(salary.getByText('does not mean its releases as a time series')).toBeVisible()
  await expect(salary.getByRole('link', { name: 'See the release' })).toHaveAttribute(
    'href',
    /^https:\/\/www\.bls\.gov\//,
  )
  const corrections = page.locator('section#corrections')
  for (const figure of ['$47,180', '$34,810', '$71,150', '$48,780', '$35,080', '$77,810']) {
    await expect(corrections).toContainText(figure)
  }
})

test('tells the outlook beside the average for all occupations', async ({ page }) => {
  const outlook = page.locator('section#outlook')
  for (const text of ['+8%', 'above the average of all occupations', '+3%', 'not a promise'])
    await expect(outlook).toContainText(text)
  await outlook.getByText('The figures as a table').click()
  await expect(outlook.getByRole('row', { name: /Openings a year/ })).toContainText('14,000')
})

test('tells four facts at a glance', async ({ page }) => {
  const terms = page.getByRole('main').locator('.glance dt')
  await expect(terms).toHaveText(['Typical pay', 'Usual way in', 'Jobs by 2035', 'Jobs'])
})

test('names every source with its edition', async ({ page }) => {
  const figures = page.locator('article')
  for (const edition of ['May 2025', '2025–35', '2024–34']) await expect(figures).toContainText(edition)
})

test('tells the day by the clock and why someone may not enjoy it', async ({ page }) => {
  const day = page.locator('section#day')
  await expect(day.getByText('7:30 a.m.')).toBeVisible()
  await expect(day.getByRole('heading', { name: 'You may not enjoy this if…' })).toBeVisible()
  await expect(day.getByRole('link', { name: /video/i })).toHaveAttribute('href', /youtube\.com\/watch\?v=s7hcDF8XiDA/)
})

test('links to the career community and to a correction', async ({ page }) => {
  const questions = page.locator('section#questions')
  await expect(questions.getByRole('link', { name: 'Post in our Career Community' })).toHaveAttribute(
    'href',
    'https://community.kaplan.com',
  )
  await expect(questions.getByRole('link', { name: 'Suggest a correction' })).toBeVisible()
})

test('prints without navigation and with all sections', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveCount(15)
})
