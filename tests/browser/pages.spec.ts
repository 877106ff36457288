import { expect, type Page, test } from 'playwright/test'
import { keepNotes, modules } from '#lib/page-scripts'
import { kinds } from './kinds'
import { watchPolicy } from './watch-policy'

const isOurs = process.env.PLAIN_NEXT !== '1'

for (const { name, path, status } of kinds) {
  test(`${name}: answers ${status} in one request, says what it is, and nothing is refused`, async ({
    page,
    baseURL,
    javaScriptEnabled,
  }) => {
    const hasScript = javaScriptEnabled !== false
    const refused = await watchPolicy(page, status, hasScript)
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    const response = await page.goto(path, { waitUntil: 'networkidle' })
    expect(response?.status()).toBe(status)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page).toHaveTitle(/Career Guide/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-US')
    expect(asked.filter(url => !url.startsWith(`${baseURL}/`))).toEqual([])
    if (isOurs) await expectFirstView(page, asked, new URL(path, baseURL).href, hasScript)
    if (isOurs && hasScript) await fetchSuggestions(page)
    expect(await refused()).toEqual([])
  })
}

/** The first view is the page, and where script runs what keeps notes; no script has a source of its own. */
async function expectFirstView(page: Page, asked: string[], address: string, hasScript: boolean) {
  expect(await page.locator('script[src]').count()).toBe(0)
  const keepsNotes = hasScript && (await page.content()).includes(`<script>${keepNotes}</script>`)
  const expected = [address.replace(/#.*/, ''), ...(keepsNotes ? [new URL(modules.starNotes, address).href] : [])]
  expect(asked.map(url => url.replace(/#.*/, '')).filter(url => !/icon/.test(url))).toEqual(expected)
}

/** The policy lets the search fetch what it offers. */
async function fetchSuggestions(page: Page) {
  const suggestions = page.waitForResponse(`**${modules.suggest}`)
  await page.locator('.search-box input:visible').first().focus()
  expect((await suggestions).status()).toBe(200)
}

test('the way from the home page looks the same on every page', async ({ page }) => {
  const looks = new Map<string, string>()
  for (const { path } of kinds) {
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    const look = await page.evaluate(() => {
      const item = document.querySelector('.breadcrumbs li')
      const parts = [item?.parentElement, item, item?.firstElementChild].flatMap(part => part ?? [])
      return parts.map(part => {
        const { border, margin, padding, font } = getComputedStyle(part)
        return [border, margin, padding, font].join('; ')
      })
    })
    if (look.length > 0) looks.set(look.join(' | '), path)
  }
  expect([...looks.values()]).toHaveLength(1)
})
