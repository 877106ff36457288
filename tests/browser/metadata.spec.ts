import { type APIRequestContext, expect, type Page, test } from 'playwright/test'
import { anyProfile, profiles } from './kinds'
import { layOutAll } from './lay-out-all'

const profile = anyProfile
const pages = [
  '/',
  '/about',
  '/accessibility',
  '/api',
  '/careers',
  '/careers/paralegal',
  profile,
  `${profile}/interview`,
  '/compare',
  '/fields',
  '/fields/law',
  '/from/paralegal',
  '/interests',
  '/lists',
  '/lists/outdoors',
  '/occupations',
  '/occupations/29-1141',
  '/occupations/41-2011',
  '/places',
  '/places/columbus-oh',
]
const filtered = ['/careers?q=nurse', '/compare?careers=paralegal', '/occupations?sort=pay', '/places/ohio?small=yes']

test('each page has a title, a description and an address of its own, and a card for apps that unfurl links', async ({
  request,
}) => {
  const seen = { titles: new Set(), descriptions: new Set() }
  for (const path of pages) {
    const head = await headOf(request, path)
    seen.titles.add(/<title>(.+?)<\/title>/.exec(head)?.[1])
    seen.descriptions.add(contentOf(head, 'name="description"'))
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1]
    expect(new URL(canonical ?? '').pathname).toBe(path)
    expect(contentOf(head, 'property="og:url"')).toBe(canonical)
    for (const key of ['property="og:title"', 'property="og:description"', 'name="twitter:title"'])
      expect(contentOf(head, key)).toBeTruthy()
    expect(contentOf(head, 'name="twitter:card"')).toBe('summary_large_image')
    expect(contentOf(head, 'property="og:image"')).toMatch(/^https?:\/\/[^/]+\/.*picture\.png/)
    expect(contentOf(head, 'name="robots"')).toBeUndefined()
  }
  for (const { size } of Object.values(seen)) expect(size).toBe(pages.length)
})

test('what parameters filter or sort is not listed, and has no second address', async ({ request }) => {
  for (const path of filtered) {
    const head = await headOf(request, path)
    expect(contentOf(head, 'name="robots"')).toBe('noindex, follow')
    expect(head).not.toContain('rel="canonical"')
  }
})

test('a parameter that no page knows changes nothing: the page names its one address', async ({ request }) => {
  const head = await headOf(request, '/careers?utm_source=x&fbclid=y')
  expect(head).toBe(await headOf(request, '/careers'))
  expect(/<link rel="canonical" href="([^"]+)"/.exec(head)?.[1]).toMatch(/\/careers$/)
})

test('capitals and a slash at the end lead to the one address', async ({ request }) => {
  for (const [path, to] of [
    ['/careers/Paralegal', '/careers/paralegal'],
    ['/Occupations?q=Nurse&sort=pay', '/occupations?q=Nurse&sort=pay'],
    ['/careers/paralegal/', '/careers/paralegal'],
    ['/careers/paralegal.JSON', '/careers/paralegal.json'],
  ] as const) {
    const response = await request.get(path, { maxRedirects: 0 })
    expect(response.status()).toBe(308)
    const { pathname, search } = new URL(response.headers().location ?? '', 'http://localhost')
    expect(pathname + search).toBe(to)
  }
  expect((await request.get('/No-Such-Page')).status()).toBe(404)
})

test('a profile says the same to machines as to readers', async ({ page }) => {
  for (const slug of profiles) {
    await page.goto(`/careers/${slug}`)
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1)
    const things = await readGraph(page)
    await page.locator('details').evaluateAll(all => {
      for (const one of all) one.setAttribute('open', '')
    })
    await layOutAll(page)
    // biome-ignore lint/performance/useDomNodeTextContent: what is not visible does not count
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
    const occupation = thing(things, 'Occupation')
    const { estimatedSalary: pay, occupationalCategory: category } = occupation
    for (const key of ['median', 'percentile10', 'percentile25', 'percentile75', 'percentile90'])
      expect(text).toContain(`$${pay[key].toLocaleString('en-US')}`)
    const words = [
      occupation.name,
      occupation.description,
      category.codeValue,
      category.name,
      ...occupation.alternateName,
      ...occupation.skills,
      ...occupation.responsibilities,
      ...occupation.qualifications.split(/(?<=\.) /).slice(0, 1),
    ]
    for (const one of words) expect(text).toContain(one)
    const days = await page
      .locator('#questions time')
      .evaluateAll(times => times.map(time => time.getAttribute('datetime')))
    const article = thing(things, 'Article')
    expect(article.headline).toBe(occupation.name)
    expect([article.dateModified, article.datePublished]).toEqual(days)
    const steps = await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link').allInnerTexts()
    const listed = thing(things, 'BreadcrumbList').itemListElement.map(({ name }: { name: string }) => name)
    expect(listed).toEqual([...steps, occupation.name])
  }
})

test('the home page names the site, the table of occupations its data', async ({ page }) => {
  await page.goto('/')
  expect(thing(await readGraph(page), 'WebSite').name).toBe('Career Guide')
  await page.goto('/occupations')
  const dataset = thing(await readGraph(page), 'Dataset')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(dataset.name)
  await expect(page.getByText(dataset.description)).toBeVisible()
  expect(dataset.distribution.contentUrl).toMatch(/\/occupations\.csv$/)
})

test('the picture of a career is drawn, and may be kept for ever at its address', async ({ request }) => {
  const head = await headOf(request, profile)
  const { pathname, search } = new URL(contentOf(head, 'property="og:image"') ?? '')
  const picture = await request.get(pathname + search)
  expect(picture.headers()).toMatchObject({ 'content-type': 'image/png', 'cache-control': /immutable/ })
  const png = await picture.body()
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  expect((await request.get(`${pathname}?v=0`)).headers()['cache-control']).not.toContain('immutable')
  expect((await request.get('/careers/no-such-career/picture.png')).status()).toBe(404)
  expect((await request.get('/picture.png')).headers()['content-type']).toBe('image/png')
})

/** What comes before the body: some crawlers read no further. */
async function headOf(request: APIRequestContext, path: string) {
  const [head = ''] = (await (await request.get(path)).text()).split('</head>')
  return head
}

function contentOf(head: string, attribute: string) {
  return new RegExp(`<meta ${attribute} content="([^"]*)"`).exec(head)?.[1]
}

async function readGraph(page: Page) {
  const json = await page.locator('script[type="application/ld+json"]').textContent()
  return JSON.parse(json ?? '')['@graph']
}

// biome-ignore lint/suspicious/noExplicitAny: the shape of the data is what is tested
function thing(things: { '@type': string }[], type: string): any {
  return things.find(one => one['@type'] === type) ?? {}
}
