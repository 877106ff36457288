import { expect, test } from 'playwright/test'
import { judgeHead, readHead } from './head'
import { kinds } from './kinds'
import { toPath } from './to-path'

type Thing = { '@type': string }

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
  test(`${name} finds in the head of every kind of page what it shows`, async ({ request }) => {
    test.setTimeout(120_000)
    const wrong: string[] = []
    for (const { path } of pages) {
      const body = await (await request.get(path, { headers: { 'user-agent': agent } })).body()
      const [head, rest] = body.subarray(0, most).toString().split('</head>')
      if (rest === undefined) wrong.push(`${path}: the head ends after ${most} bytes`)
      wrong.push(...judgeHead(readHead(head ?? ''), needs).map(mistake => `${path}: ${mistake}`))
    }
    expect(wrong).toEqual([])
  })
}

test('Google finds one graph on every kind of page that it may list, and in it the way to the page', async ({
  request,
}) => {
  for (const { path } of pages) {
    const html = await (await request.get(path, { headers: { 'user-agent': crawlers.Google.agent } })).text()
    const { said, graphs } = readHead(html)
    if (said.robots?.includes('noindex')) continue
    const types = graphs.flatMap(graph => (graph['@graph'] as Thing[]).map(thing => thing['@type']))
    expect([path, types.filter(type => type === 'WebSite')]).toEqual([path, ['WebSite']])
    expect([path, types.includes('BreadcrumbList')]).toEqual([path, path !== '/'])
  }
})

test('the picture that a page names has the size that it says', async ({ request }) => {
  const pictures = new Map<string, string>()
  for (const { path } of pages) {
    const { said } = readHead(await (await request.get(path)).text())
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
