import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { toDrawable } from '#lib/publish/drawable'
import InterviewPage from '../../app/careers/[slug]/interview/page'
import CareerPage, { generateMetadata } from '../../app/careers/[slug]/page'
import { Card } from '../../app/careers/[slug]/picture.png/card'
import { pictureOf } from '../../app/careers/[slug]/picture-of'
import { drawPicture } from '../../app/pictures/draw'
import { isWhole } from '../sample'
import { everyText } from './attacks/every-text'
import { elementsIn, findActive, outlineOf, wordsIn, wordsOf } from './find-active'
import { open } from './slots'
import { standInGuide } from './stand-in-guide'

const { hostile, careers, find } = standInGuide()
/** Those whose attack stands in every place: their pages are built like the harmless one's. */
const full = hostile.filter(({ taken }) => taken.every(({ slots }) => slots.length === open.length))

test('every profile passes the check, and most attacks stand in every place', () => {
  expect(careers).toHaveLength(hostile.length + 2)
  expect(full.length).toBeGreaterThanOrEqual(isWhole ? 380 : hostile.length / 2)
  console.log(`${full.length} of ${hostile.length} attacks stand as words in every place of a profile that takes words`)
})

test('a profile with an attack has the elements and attributes of one with harmless words, and no other', async () => {
  const expected = await renderProfile('harmless-0')
  const scripts = scriptsIn(expected)
  expect(scripts).toHaveLength(2)
  for (const { slug } of full) {
    const html = await renderProfile(slug)
    expect({ slug, outline: outlineOf(html) }).toEqual({ slug, outline: outlineOf(expected) })
    expect({ slug, active: findActive(html, new Set(outlineOf(expected))) }).toEqual({ slug, active: [] })
    expect(scriptsIn(html).filter(({ type }) => !type)).toEqual(scripts.filter(({ type }) => !type))
  }
})

test('what a page says to machines is JSON that holds the very words', async () => {
  for (const { slug } of hostile) {
    const { title, also } = find(slug)
    const [graph] = scriptsIn(await renderProfile(slug)).filter(({ type }) => type === 'application/ld+json')
    const [article, occupation] = JSON.parse(graph?.text ?? '')['@graph']
    expect(article.headline).toBe(title)
    expect([occupation.name, ...occupation.alternateName]).toEqual([title, ...also])
    expect(graph?.text).not.toMatch(/[<\u2028\u2029]/)
  }
})

test('what a page says of itself is the very words', async () => {
  for (const { slug } of hostile) {
    const { title, summary } = find(slug)
    const metadata = await generateMetadata({ params: Promise.resolve({ slug }), searchParams: Promise.resolve({}) })
    expect(String(metadata.openGraph?.title)).toBe(title)
    if (summary) expect(metadata.description).toBe(summary)
  }
})

test('practice has no element or attribute that the harmless one has not', async () => {
  const allowed = new Set(outlineOf(await renderInterview('harmless-0')))
  for (const { slug } of hostile) {
    const html = await renderInterview(slug)
    expect({ slug, active: findActive(html, allowed) }).toEqual({ slug, active: [] })
  }
})

test('the picture for sharing is built like the harmless one, and its words are letters that its fonts have', async () => {
  const expected = outlineOf(renderCard('harmless-0'))
  for (const { slug } of hostile) {
    const html = renderCard(slug)
    expect({ slug, outline: outlineOf(html) }).toEqual({ slug, outline: expected })
    expect(wordsOf(html)).toContain(toDrawable(find(slug).title))
  }
})

test('to draw such a picture no other host is asked, and no file', async () => {
  const asked: string[] = []
  const { fetch } = globalThis
  globalThis.fetch = async (input, init) => {
    if (String(input).startsWith('data:')) return fetch(input, init)
    asked.push(String(input))
    throw new Error('refused')
  }
  const titles = everyText.map(({ text }) => text).filter(text => /^<(svg|img|link|style|picture)/.test(text))
  expect(titles.length).toBeGreaterThan(10)
  for (const title of titles.slice(0, 12)) {
    const png = Buffer.from(await drawPicture(Card({ title, facts: [{ label: title, value: title, note: title }] })))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  }
  globalThis.fetch = fetch
  expect(asked).toEqual([])
})

async function renderProfile(slug: string) {
  const params = { params: Promise.resolve({ slug }), searchParams: Promise.resolve({}) }
  return renderToStaticMarkup(await CareerPage(params))
}

async function renderInterview(slug: string) {
  const params = { params: Promise.resolve({ slug }), searchParams: Promise.resolve({}) }
  return renderToStaticMarkup(await InterviewPage(params))
}

function renderCard(slug: string) {
  return renderToStaticMarkup(Card(pictureOf(find(slug)).content))
}

function scriptsIn(html: string) {
  const scripts = elementsIn(html).filter(({ tagName }) => tagName === 'script')
  return scripts.map(one => ({ type: one.attrs.find(({ name }) => name === 'type')?.value, text: wordsIn(one) }))
}
