import { expect, test } from 'playwright/test'
import { formatDay } from '#lib/calendar'
import { getCareer } from '#lib/check/checked-careers'
import { revisedOn } from '#lib/work/dates'
import { anyProfile, profiles } from './kinds'

const profile = anyProfile
const career = getCareer(profiles[0])
/** As “November 26, 2026”. */
const [reviewed, revised] = [formatDay(career?.reviewed ?? ''), formatDay(career ? revisedOn(career) : '')]
const [, month = '', day = '', year = ''] = /^(\w+) (\d+), (\d+)$/.exec(revised) ?? []

test('nothing of ours is loaded before a reader presses something', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  await page.goto(profile, { waitUntil: 'networkidle' })
  expect(asked).toContain(profile)
  expect(asked.filter(path => path.endsWith('.js') && !path.startsWith('/_next/'))).toEqual([])
})

test('without script there is no button, and the citations can be opened', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled !== false)
  await page.goto(profile)
  const part = page.locator('#share')
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  await part.getByText('Cite this page').click()
  await expect(part.getByRole('definition')).toHaveText([
    new RegExp(
      `^Career Guide\\. \\(${year}, ${month} ${day}\\)\\. ${career?.title}\\. Retrieved \\[the day you read it\\], from http`,
    ),
    new RegExp(
      `^“${career?.title}\\.” Career Guide, ${day} ${month.slice(0, 3)}\\w*\\.? ${year}, http.* Accessed \\[the day you read it\\]\\.$`,
    ),
    new RegExp(`^@misc\\{${profiles[0]},`),
  ])
})

test('the link of the page is copied, with the section that is open', async ({ page, context, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${profile}?from=a+letter#salary`)
  await page.getByRole('button', { name: 'Copy link' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toHaveText('Link copied.')
  const { origin } = new URL(page.url())
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${origin}${profile}#salary`)
})

test('where copying is refused the link is shown', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false)
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await page.goto(profile)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^Not copied: http.*${profile}$`))
})

test('a way to share is offered where the browser has it, and there alone', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false)
  await page.addInitScript(() => {
    const kept = { share: undefined as unknown }
    const share = (what: unknown) => {
      kept.share = what
      return Promise.resolve()
    }
    Object.assign(window, { kept })
    if (location.search) Object.defineProperty(navigator, 'share', { value: share })
    else Object.defineProperty(navigator, 'share', { value: undefined })
    if (location.search) Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  const part = page.locator('.actions')
  await page.goto(profile)
  await expect(part.getByRole('button')).toHaveText(['Copy link'])
  await page.goto(`${profile}?can-share`)
  await expect(part.getByRole('button')).toHaveText(['Share…'])
  await part.getByRole('button').click()
  const shared = () => page.evaluate(() => (window as unknown as { kept: { share: unknown } }).kept.share)
  await expect.poll(shared).toMatchObject({
    title: 'Health informatics technician · Career Guide',
    url: expect.stringMatching(new RegExp(`^http.*${profile}$`)),
  })
})

test('opened by keyboard, the citations name the day on which the reader reads', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false)
  await page.clock.setFixedTime(new Date('2026-12-03T12:00'))
  await page.goto(profile)
  await page.getByText('Cite this page').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Retrieved December 3, 2026, from http')).toBeVisible()
  await expect(page.getByText('Accessed 3 Dec. 2026.')).toBeVisible()
  await expect(page.getByText('urldate = {2026-12-03}')).toBeVisible()
})

test('each heading is a link to its section', async ({ page }) => {
  await page.goto(profile)
  for (const section of await page.locator('article > section').all()) {
    const id = await section.getAttribute('id')
    await expect(section.getByRole('heading', { level: 2 }).getByRole('link')).toHaveAttribute('href', `#${id}`)
  }
})

test('on paper stand the address and the day of the review, and nothing to press', async ({ page }) => {
  await page.goto(profile)
  const line = page.getByText(`Facts last compared with their sources on ${reviewed}.`)
  await expect(line).not.toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(line).toBeVisible()
  await expect(line).toContainText(profile)
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByText('Cite this page')).not.toBeVisible()
})

test('the page leads to its other forms', async ({ page, request }) => {
  await page.goto(profile)
  for (const [name, type] of [
    ['Markdown', 'text/markdown'],
    ['JSON', 'application/json'],
  ] as const) {
    const href = await page.getByRole('article').getByRole('link', { name, exact: true }).getAttribute('href')
    expect((await request.get(href ?? '')).headers()['content-type']).toContain(type)
    await expect(page.locator(`link[rel=alternate][type="${type}"]`)).toHaveAttribute('href', new RegExp(`${href}$`))
  }
})
