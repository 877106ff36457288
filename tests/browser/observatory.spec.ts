import { expect, test } from 'playwright/test'
import { commonHeaders } from '#lib/server/headers'
import { askAt } from '../server/ask'
import { type Observed, observe, scoreOf } from '../server/observatory'
import { anyProfile, kinds } from './kinds'

const ask = askAt(Number(process.env.PORT ?? '3210'))
const files = ['/careers.json', `${anyProfile}.json`, `${anyProfile}.md`, '/feed.xml', '/sitemap.xml', '/robots.txt']
const others = ['/search.json?q=nurse', `${anyProfile}/picture.png`, '/Careers', '/healthz', '/%00', '/no-such-page']
const transport = 'strict-transport-security'

test.skip(process.env.PLAIN_NEXT === '1', 'PLAIN_NEXT=1: our server does not run')
test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'no browser takes part')

test('every answer gets an A+ by the rules of Mozilla’s HTTP Observatory', async () => {
  for (const path of [...kinds.map(({ path }) => path.replace(/#.*/, '')), ...files, ...others]) {
    const { headers, body } = await ask(path)
    const html = headers['content-type']?.startsWith('text/html') ? body.toString() : ''
    // As the server sends it when SITE_URL begins with https.
    const observed = {
      headers: { ...flat(headers), [transport]: commonHeaders('https://guide.example')[transport] },
      html,
    }
    const marks = observe(observed)
    expect([path, marks.filter(({ points }) => points < 0)]).toEqual([path, []])
    // What may be embedded elsewhere, such as figures, gets no praise for being closed.
    expect([path, scoreOf(marks) >= (html ? 120 : 110)]).toEqual([path, true])
  }
})

test('what is open is found', () => {
  const good = { headers: commonHeaders('https://guide.example'), html: '<script src="/a.js"></script>' }
  expect(scoreOf(observe(good))).toBe(120)
  const scores = Object.fromEntries(worse(good).map(([name, observed]) => [name, scoreOf(observe(observed))]))
  expect(scores).toEqual({
    'no headers': 35,
    'script inside': 80,
    'script from anywhere': 80,
    'script from text': 110,
    'in a frame': 80,
    'TLS for a day': 110,
    'a cookie': 60,
    'a script of others': 115,
    'a script of others by plain http': 50,
    'everything said of readers': 110,
  })
})

function worse({ headers, html }: Observed): [string, Observed][] {
  const policy = headers['content-security-policy'] ?? ''
  const change = (changed: Observed['headers']) => ({ headers: { ...headers, ...changed }, html })
  const rule = (from: RegExp, to: string) => change({ 'content-security-policy': policy.replace(from, to) })
  return [
    ['no headers', { headers: {}, html }],
    ['script inside', rule(/script-src [^;]*/, "script-src 'self' 'unsafe-inline'")],
    ['script from anywhere', rule(/script-src [^;]*/, 'script-src https:')],
    ['script from text', rule(/script-src [^;]*/, "script-src 'self' 'unsafe-eval'")],
    [
      'in a frame',
      change({ 'content-security-policy': policy.replace(/; frame-ancestors.*/, ''), 'x-frame-options': '' }),
    ],
    ['TLS for a day', change({ [transport]: 'max-age=86400' })],
    ['a cookie', change({ 'set-cookie': 'a=b' })],
    ['a script of others', { headers, html: '<script src="https://other.example/a.js"></script>' }],
    ['a script of others by plain http', { headers, html: '<script src="//other.example/a.js"></script>' }],
    ['everything said of readers', change({ 'referrer-policy': 'unsafe-url' })],
  ]
}

function flat(headers: Record<string, string | string[] | undefined>) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value?.toString()]))
}
