import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openNotFound } from '#lib/server/not-found'
import { file } from './sample-server'

const page = file('<h1>Nothing is here</h1><p>Search.</p>', { key: '/404', status: 404, encodings: ['gzip'] })

/** A search that knows one career, and notes what it was asked. */
function search(results: object[] = [{ title: "Cook & <baker> $' $&", href: '/careers/cook?a="b"' }]) {
  const asked: string[] = []
  const get = (path: string, query: string) => {
    asked.push(`${path}?${decodeURIComponent(query)}`)
    return Promise.resolve(file(JSON.stringify({ query: '', results })))
  }
  return { asked, offer: openNotFound(page, { get }) }
}

test.each([
  ['/careers/registred-nurse', '/search.json?q=registred nurse&limit=3'],
  ['/careers/registred-nurse/interview', '/search.json?q=registred nurse&limit=3'],
  ['/jobs/tree_cutter', '/search.json?q=jobs tree cutter&limit=3'],
  ['/occupations/29-1142/pay', '/search.json?q=29-1142&limit=3'],
  ['/places/columbus', '/places.json?q=columbus&limit=3'],
  ['/careers/enfermer%C3%ADa', '/search.json?q=enfermería&limit=3'],
])('%s is searched as %s', async (path, query) => {
  const { asked, offer } = search()
  await offer(path)
  expect(asked).toEqual([query])
})

test.each([
  '/',
  '/wp-login.php',
  '/careers/nurse.md',
  '/careers/12',
  '/a/b',
  `/careers/${'nurse'.repeat(20)}`,
  '/careers',
])('%s says nothing that could be searched', async path => {
  const { asked, offer } = search()
  expect(await offer(path)).toBe(page)
  expect(asked).toEqual([])
})

test('what is found stands below the heading, as text, and the answer has no version of its own', async () => {
  const answer = await search().offer('/careers/kook')
  const html = String(await answer.load('identity'))
  expect(html).toBe(
    '<h1>Nothing is here</h1><p class="lead">Did you mean one of these?</p><ul class="drops"><li>' +
      '<a href="/careers/cook?a=&quot;b&quot;">Cook &amp; &lt;baker&gt; $&apos; $&amp;</a></li></ul><p>Search.</p>',
  )
  expect(String(gunzipSync(await answer.load('gzip')))).toBe(html)
  expect([answer.status, answer.etag]).toEqual([404, undefined])
})

test('the page stays as it is where nothing is found, and where the search fails', async () => {
  expect(await search([]).offer('/careers/qqqq')).toBe(page)
  const get = () => Promise.reject(new Error('Busy'))
  expect(await openNotFound(page, { get })('/careers/nurze')).toBe(page)
})
