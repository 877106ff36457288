import assert from 'node:assert/strict'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import { findClientComponents } from '#lib/build/adapter/find-client-components'
import { listWanted } from '#lib/build/adapter/list-wanted'
import { pageScripts } from '#lib/page-scripts'
import { addLinkNotes } from '#lib/print/link-notes'
import { attributeOf, elementsOf, textOf, treeOf } from '../prune/tree'
import { askAt } from '../server/ask'
import {
  builtPages,
  originalPages,
  readBuiltFile,
  readBuiltSite,
  readBuiltStyle,
  withFewOfMany,
} from '../server/built-site'
import { kinds } from './kinds'
import { toPath } from './to-path'

const ask = askAt(Number(process.env.PORT ?? '3210'))
const profile = /^\/careers\/[^/]+$/
const place = /^\/places(\/|$)/
const occupation = /^\/occupations\/[^/]+$/
const pay = /^\/occupations\/[^/]+\/pay$/
/**
 * Bytes of a page, packed: what a phone waits for fits the first ten packets together with its headers. The longest profiles
 * do not quite: they are as small as their words and figures allow.
 */
const atMost = (path: string) => {
  if (profile.test(path)) return 13_900
  if (place.test(path) || occupation.test(path)) return 13_200
  return pay.test(path) ? 24_000 : 20_000
}

test.skip(process.env.PLAIN_NEXT === '1', 'PLAIN_NEXT=1: plain Next sends its own script')

test('the build lists its client components in the way that the gate knows', async () => {
  expect(await findClientComponents('.next')).toEqual([])
})

test.describe('as sent', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'script does not change what the server sends')

  test('every page that is a file is small', () => {
    const mistakes: string[] = []
    const largest = new Map<string, string>()
    for (const { address, file } of builtPages()) {
      const bytes = readBuiltFile(`${file}.br`).length
      if (bytes > atMost(address)) mistakes.push(`${address}: ${bytes} bytes, at most ${atMost(address)}`)
      note(largest, kindOf(address), bytes, address)
    }
    for (const line of [...largest.values()].sort()) console.log(line)
    expect(mistakes).toEqual([])
  })

  test('no page carries script of the framework, and each is small', async () => {
    test.setTimeout(300_000)
    const listed = await sitemapPaths()
    const failures = builtPages().filter(({ status }) => status >= 400)
    const asked = kinds.map(({ path }) => path.replace(/#.*/, ''))
    const served = builtPages()
      .filter(({ status }) => status < 400)
      .map(({ address }) => address)
    const paths = [...new Set([...withFewOfMany([...served, ...listed]), ...asked, '/no-such-page'])]
    const mistakes: string[] = []
    for (const path of paths) {
      const { body, headers } = await ask(path, { 'accept-encoding': 'br' })
      assert.deepEqual([path, headers['content-encoding'], headers['content-length']], [path, 'br', `${body.length}`])
      mistakes.push(...mistakesIn(brotliDecompressSync(body).toString()).map(mistake => `${path}: ${mistake}`))
      if (body.length > atMost(path)) mistakes.push(`${path}: ${body.length} bytes, at most ${atMost(path)}`)
    }
    for (const { address, file } of failures) {
      mistakes.push(...mistakesIn(readBuiltFile(file).toString()).map(mistake => `${address}: ${mistake}`))
    }
    console.log(`${paths.length + failures.length} pages tested; the sitemap lists ${listed.length}`)
    expect(mistakes).toEqual([])
    expect(listed.length).toBeGreaterThan(70)
    expect(listed.filter(path => !served.includes(path))).toEqual([])
    expect(failures.map(({ address, status }) => [address, status])).toEqual([
      ['/404', 404],
      ['/error-page', 500],
    ])
  })

  test('a mistake is found', () => {
    const page = (body: string) => `<!DOCTYPE html><style>p{}</style><script>${pageScripts[1]}</script>${body}`
    expect(mistakesIn(page('<p>Good</p>'))).toEqual([])
    const bad = [
      '<script>x()</script>',
      '<script src="/_next/a.js"></script>',
      '<p data-a="/_next/">',
      '<p onclick="x">',
    ]
    for (const body of [...bad, '<link rel="stylesheet" href="/a.css">', '<!-- x -->self.__next_f'])
      expect(mistakesIn(page(body)).length).toBeGreaterThan(0)
  })

  test('every prerendered page is what Next wrote, without the framework', () => {
    test.setTimeout(120_000)
    const originals = originalPages()
    const rendered = new Set(listWanted(readBuiltSite().routes).map(({ url }) => url))
    const pages = builtPages().filter(({ address, isKept }) => !isKept && !rendered.has(address))
    expect(pages.map(({ address }) => address).sort()).toEqual([...originals.keys()].sort())
    const few = new Set(withFewOfMany(pages.map(({ address }) => address)))
    for (const { address, file } of pages.filter(({ address }) => few.has(address)))
      assert.equal(
        treeOf(readBuiltFile(file).toString()),
        treeOf(addLinkNotes(originals.get(address) ?? ''), readBuiltStyle),
        address,
      )
    console.log(`${pages.length} pages held against what Next wrote`)
  })
})

function mistakesIn(html: string) {
  const mistakes: string[] = []
  const elements = elementsOf(html)
  for (const element of elements) {
    for (const { name, value } of element.attrs) {
      if (value.includes('/_next/')) mistakes.push(`${name} names ${value}`)
      if (name.startsWith('on')) mistakes.push(`script in ${name}`)
    }
    if (element.nodeName === 'script' && !isOurs(element)) mistakes.push(`script: ${textOf(element).slice(0, 80)}`)
    if (element.nodeName === 'link' && attributeOf(element, 'rel') === 'stylesheet') mistakes.push('a style to load')
  }
  if (!elements.some(({ nodeName }) => nodeName === 'style')) mistakes.push('no style inside')
  if (html.includes('__next_f')) mistakes.push('flight payload')
  return mistakes
}

function isOurs(script: ReturnType<typeof elementsOf>[number]) {
  if (attributeOf(script, 'src') !== undefined) return false
  return attributeOf(script, 'type') === 'application/ld+json' || pageScripts.includes(textOf(script))
}

async function sitemapPaths() {
  const { body } = await ask('/sitemap.xml')
  const urls = [...body.toString().matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => toPath(url))
  return urls.map(path => path || '/')
}

function kindOf(path: string) {
  const [address = ''] = path.split('?')
  const shape = address.replace(/^\/(careers|fields|from|lists|occupations|places)\/[^/]+/, '/$1/…')
  return address === path ? shape : `${shape}?…`
}

const sizes = new Map<string, number>()
function note(largest: Map<string, string>, kind: string, bytes: number, path: string) {
  if (bytes <= (sizes.get(kind) ?? 0)) return
  sizes.set(kind, bytes)
  largest.set(kind, `${kind}: at most ${bytes} bytes (${path})`)
}
