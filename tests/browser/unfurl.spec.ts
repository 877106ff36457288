import { expect, type Page, test } from 'playwright/test'
import { kinds } from './kinds'
import { toPath } from './to-path'

type Thing = { '@type': string }
type Head = { title: string; canonical?: string; said: Record<string, string> }

/** Slack reads the least: 32 kB. */
const most = 30_000
const pages = kinds.filter(({ status }) => status === 200)
const shown = ['title', 'description', 'image', 'image:alt']

const crawlers = {
  Facebook: {
    agent: 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
    needs: ['type', 'site_name', 'locale', 'image:width', 'image:height', ...shown].map(name => `og:${name}`),
  },
  X: { agent: 'Twitterbot/1.0', needs: ['card', ...shown].map(name => `twitter:${name}`) },
  Slack: { agent: 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)', needs: ['description', 'og:title'] },
  Google: {
    agent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    needs: ['description', 'viewport'],
  },
}

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'script does not change what the server sends')

for (const [name, { agent, needs }] of Object.entries(crawlers)) {
  test(`${name} finds in the head of every kind of page what it shows`, async ({ page, request }) => {
    test.setTimeout(120_000)
    const wrong: string[] = []
    for (const { path } of pages) {
      const body = await (await request.get(path, { headers: { 'user-agent': agent } })).body()
      const [head, rest] = body.subarray(0, most).toString().split('</head>')
      if (rest === undefined) wrong.push(`${path}: the head ends after ${most} bytes`)
      wrong.push(...judgeHead(await readHead(page, head ?? ''), needs).map(mistake => `${path}: ${mistake}`))
    }
    expect(wrong).toEqual([])
  })
}

test('Google finds one graph on every kind of page that it may list, and in it the way to the page', async ({
  request,
}) => {
  for (const { path } of pages) {
    const html = await (await request.get(path, { headers: { 'user-agent': crawlers.Google.agent } })).text()
    if (html.includes('content="noindex')) continue
    const graphs = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
    const types = graphs.flatMap(([, json = '']) => JSON.parse(json)['@graph'].map((thing: Thing) => thing['@type']))
    expect([path, types.filter(type => type === 'WebSite')]).toEqual([path, ['WebSite']])
    expect([path, types.includes('BreadcrumbList')]).toEqual([path, path !== '/'])
  }
})

test('the picture that a page names has the size that it says', async ({ page, request }) => {
  const pictures = new Map<string, string>()
  for (const { path } of pages) {
    const { said } = await readHead(page, await (await request.get(path)).text())
    pictures.set(toPath(said['og:image'] ?? ''), `${said['og:image:width']}x${said['og:image:height']}`)
  }
  expect(pictures.size).toBeGreaterThan(1)
  for (const [path, size] of pictures) {
    const response = await request.get(path, { maxRedirects: 0 })
    expect([path, response.status(), response.headers()['content-type']]).toEqual([path, 200, 'image/png'])
    const png = await response.body()
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(size)
    expect(png.length).toBeLessThan(1_000_000)
  }
})

function judgeHead({ title, canonical, said }: Head, needs: string[]): string[] {
  const listed = !said.robots?.includes('noindex')
  const description = said.description ?? ''
  const wrong = needs.filter(name => !said[name]).map(name => `no ${name}`)
  if (title.length < 10 || (listed && title.length > 70)) wrong.push(`${title.length} letters of title`)
  if (description.length < 50 || description.length > 160) wrong.push(`${description.length} letters of description`)
  if (listed !== (canonical !== undefined)) wrong.push(`listed and canonical are not both so: ${canonical}`)
  if (canonical !== said['og:url']) wrong.push(`canonical ${canonical}, but og:url ${said['og:url']}`)
  if (said['twitter:card'] !== 'summary_large_image') wrong.push(`a card ${said['twitter:card']}`)
  for (const address of [canonical, said['og:image'], said['twitter:image']])
    if (address !== undefined && !/^https?:\/\/[^/]+(\/|$)/.test(address)) wrong.push(`not absolute: ${address}`)
  return wrong
}

function readHead(page: Page, html: string): Promise<Head> {
  return page.evaluate(source => {
    const { head } = new DOMParser().parseFromString(source, 'text/html')
    const metas = [...head.querySelectorAll('meta')].map(meta => [
      meta.getAttribute('property') ?? meta.name,
      meta.content,
    ])
    return {
      title: head.querySelector('title')?.textContent ?? '',
      canonical: head.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined,
      said: Object.fromEntries(metas),
    }
  }, html)
}
