import { expect, test } from 'playwright/test'
import { listAddresses } from '#lib/publish/site-addresses'
import { judgeGraph } from '../check/vocabulary'
import { isWhole, sample } from '../sample'
import { askAt } from '../server/ask'
import { type Head, judgeHead, readHead } from './head'
import { toPath } from './to-path'

/** Asked by Node: Playwright notes each of its own requests, and these are thousands. */
const ask = askAt(Number(process.env.PORT ?? '3210'))
const needs = ['description', 'viewport', 'og:title', 'og:description', 'og:image', 'og:type', 'twitter:title']

test('every page of the sitemap may be listed, under the address that stands there, and its head and graph are valid', async () => {
  test.setTimeout(300_000)
  const familyOf = (path: string) => path.replace(/^(\/\w+\/)[^/]+/, '$1…')
  const paths = sample(
    listAddresses().map(({ path }) => path),
    { nameOf: path => path, familyOf },
  )
  const wrong: string[] = []
  const said = { title: new Map<string, string>(), description: new Map<string, string>() }
  for (const path of paths) {
    const { status, body } = await ask(path)
    const head = readHead(body.toString())
    const mistakes = judgeHead(head, needs).filter(
      mistake => !(isOfficialAlone(path, head) && /of title$/.test(mistake)),
    )
    if (status !== 200) mistakes.push(`status ${status}`)
    if ((toPath(head.canonical ?? '') || '/') !== path) mistakes.push(`canonical ${head.canonical}`)
    for (const [name, texts] of Object.entries(said)) {
      const text = name === 'title' ? head.title : (head.said.description ?? '')
      const other = texts.get(text)
      if (other) mistakes.push(`the ${name} of ${other}`)
      texts.set(text, path)
    }
    if (head.graphs.length !== 1) mistakes.push(`${head.graphs.length} graphs`)
    mistakes.push(...head.graphs.flatMap(judgeGraph))
    wrong.push(...mistakes.map(mistake => `${path}: ${mistake}`))
  }
  if (isWhole) console.log(`${paths.length} pages of the sitemap`)
  expect(paths.length).toBeGreaterThan(isWhole ? 2000 : 200)
  expect(wrong).toEqual([])
})

/** An official title may be a sentence long. Nothing is added to it then but what tells two pages apart. */
function isOfficialAlone(path: string, { title }: Head) {
  return /^\/occupations\/[\d-]+(\/pay)?$/.test(path) && /^[^:·]+(: pay)? · Career Guide$/.test(title)
}
