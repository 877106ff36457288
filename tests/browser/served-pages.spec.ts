import { chromium, expect, test } from 'playwright/test'
import { modules } from '#lib/page-scripts'
import { anyProfile } from './kinds'
import { watchPolicy } from './watch-policy'

test.skip(process.env.PLAIN_NEXT === '1', 'PLAIN_NEXT=1: our server does not run')
test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'the page itself is asked, by script')

test('the policy refuses nothing that is pressed on a profile', async ({ page }) => {
  const refused = await watchPolicy(page, 200)
  await page.goto(anyProfile)
  const fetched = page.waitForResponse(`**${modules.share}`)
  await page.locator('summary[data-press]').first().click()
  expect((await fetched).status()).toBe(200)
  expect(await refused()).toEqual([])
})

test('the policy refuses what is not ours', async ({ page }) => {
  const refused = await watchPolicy(page, 200)
  await page.goto('/about')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "taken"'
    document.head.append(script)
    const picture = new Image()
    picture.src = 'https://example.com/a.png'
    document.body.append(picture)
  })
  await expect
    .poll(refused)
    .toEqual(expect.arrayContaining([expect.stringMatching(/script-src/), expect.stringMatching(/img-src/)]))
  expect(await page.title()).not.toBe('taken')
})

test('going back shows the page as it was left, at once', async ({ baseURL }) => {
  const { args } = test.info().project.use.launchOptions ?? {}
  // The whole browser: its headless shell has no back/forward cache.
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  try {
    const page = await browser.newPage({ baseURL })
    for (const path of [
      '/',
      anyProfile,
      '/careers?q=nurse',
      '/occupations?field=healthcare',
      `${anyProfile}/interview`,
    ]) {
      await page.goto(path)
      await page.evaluate(() => {
        Object.assign(window, { left: true })
        addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }))
      })
      await page.goto('/about')
      await page.goBack({ waitUntil: 'commit' })
      await expect
        .poll(() => page.evaluate(() => ('persisted' in window ? window.persisted : 'made anew')), path)
        .toBe(true)
      expect(await page.evaluate(() => 'left' in window)).toBe(true)
    }
  } finally {
    await browser.close()
  }
})

test('the browser takes the rules for fetching ahead, and follows them', async ({ page, baseURL }) => {
  const session = await page.context().newCDPSession(page)
  const rules: { errorType?: string; errorMessage?: string }[] = []
  session.on('Preload.ruleSetUpdated', ({ ruleSet }) => rules.push(ruleSet))
  const ahead: string[] = []
  session.on('Preload.prefetchStatusUpdated', ({ key }) => ahead.push(key.url))
  await session.send('Preload.enable')
  await page.goto('/')
  await expect.poll(() => rules.length).toBeGreaterThan(0)
  expect(rules.map(({ errorType, errorMessage }) => errorType ?? errorMessage)).toEqual(rules.map(() => undefined))
  await page.locator('main a[href^="/careers/"]').first().hover()
  await expect.poll(() => ahead.length, { timeout: 10_000 }).toBeGreaterThan(0)
  for (const url of ahead) expect(url.startsWith(`${baseURL}/`) && !url.includes('?')).toBe(true)
})
