import { expect, type Page, test } from 'playwright/test'
import { modules } from '#lib/page-scripts'

const film = { name: /Medical records specialists career video/ }

test('the host of the film is asked for nothing, and the card names title and source', async ({ page }) => {
  const asked = listenToHosts(page)
  await page.goto('/careers/health-informatics-technician', { waitUntil: 'networkidle' })
  const card = page.getByRole('link', film)
  await card.scrollIntoViewIfNeeded()
  await expect(card).toContainText('CareerOneStop, U.S. Department of Labor')
  await expect(card).toHaveAttribute('href', 'https://www.youtube.com/watch?v=s7hcDF8XiDA')
  await expect(page.locator('iframe')).toHaveCount(0)
  expect(asked).toEqual([])
})

test('pressed by keyboard, the card gives way to the player of the host that sets no cookies', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false)
  const asked = listenToHosts(page)
  await page.goto('/careers/health-informatics-technician')
  await page.getByRole('link', film).focus()
  await page.keyboard.press('Enter')
  const player = page.locator('iframe')
  await expect(player).toHaveAttribute('src', /^https:\/\/www\.youtube-nocookie\.com\/embed\/s7hcDF8XiDA\?/)
  await expect(player).toHaveAttribute('title', 'Medical records specialists career video')
  // Without a network the frame stands empty, and Chromium calls what is focused in it inactive.
  await expect.poll(() => player.evaluate(frame => frame === document.activeElement)).toBe(true)
  await expect(page.getByRole('link', film)).toHaveCount(0)
  await expect.poll(() => asked).toEqual(['www.youtube-nocookie.com'])
  await expect(page).toHaveURL('/careers/health-informatics-technician')
})

test('without script, or when it does not arrive, the card is a link', async ({ page }) => {
  const asked = listenToHosts(page)
  await page.route(modules.video, route => route.abort())
  await page.goto('/careers/health-informatics-technician')
  await page.getByRole('link', film).click()
  await expect(page).toHaveURL('https://www.youtube.com/watch?v=s7hcDF8XiDA')
  expect(asked).toEqual(['www.youtube.com'])
})

test('every profile that names a film shows it', async ({ page }) => {
  for (const slug of ['chef', 'welder', 'paralegal']) {
    await page.goto(`/careers/${slug}`)
    await expect(page.locator('section#day').getByRole('link', { name: /career video/ })).toBeVisible()
  }
})

/** No other host is reached: each is answered by an empty page, and its name is kept. */
function listenToHosts(page: Page): string[] {
  const asked: string[] = []
  page.route(
    url => url.hostname !== 'localhost',
    route => {
      asked.push(new URL(route.request().url()).hostname)
      return route.fulfill({ contentType: 'text/html', body: '<title>Film</title>' })
    },
  )
  return asked
}
