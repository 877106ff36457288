import { expect, type Page, test } from 'playwright/test'
import { getEntries } from '#lib/work/entries'
import { sample } from '../sample'
import { anyProfile, kinds, profiles } from './kinds'
import { readPdf, squeeze } from './read-pdf'

const formats = ['Letter', 'A4'] as const
const nurse = profiles[2]
const compared = `${nurse},${profiles[1]},health-informatics-technician`
/** One page of each kind, at the address that stands at its foot. */
const paths = [
  '/',
  '/careers',
  '/careers?q=nurse&field=healthcare',
  `/careers/${nurse}`,
  anyProfile,
  `${anyProfile}/interview`,
  '/fields',
  '/fields/healthcare',
  '/occupations?field=healthcare&sort=pay',
  `/from/${nurse}`,
  `/compare?careers=${compared}`,
  '/interests',
  '/interests/result?r=10&i=4&a=2&s=8&e=1&c=3',
  '/about',
  '/api',
  '/accessibility',
]

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'paper is the same with script')

for (const path of paths)
  test(`on paper: ${path}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    const { headings, notes, brackets, controls, folded } = await lookAt(page)
    await page.emulateMedia({ media: null })
    for (const format of formats) {
      const sheets = await readPdf(await page.pdf({ format }))
      const lines = sheets.flatMap(sheet => sheet.lines)
      const text = squeeze(sheets.map(({ words }) => words).join(' '))
      const end = lines.slice(-6).join('\n')
      expect(squeeze(end), `${format}: its address at the foot`).toContain(squeeze(path))
      expect(end, `${format}: a day at the foot`).toMatch(
        /(As of|Facts last compared with their sources on) \w+ \d+, 20/,
      )
      const [opening = ''] = sheets.at(-1)?.lines ?? []
      expect(opening, `${format}: the last sheet holds more than the foot`).not.toMatch(
        /^(http|Addresses|As of|Career Guide is)/,
      )
      for (const sheet of sheets.slice(0, -1))
        expect(headings, `${format}: a heading or table head alone below`).not.toContain(
          squeeze(sheet.lines.at(-1) ?? ''),
        )
      for (const [number, address] of notes) {
        expect(text, `${format}: the number of ${address}`).toContain(`[${number}]`)
        expect(text.split('Addresses')[1], `${format}: the note ${number}`).toContain(squeeze(address))
      }
      for (const address of brackets) expect(text, format).toContain(squeeze(`(${address})`))
      for (const control of controls) expect(lines, `${format}: a control`).not.toContain(control)
      for (const words of folded) expect(text, `${format}: what is folded on the screen`).toContain(squeeze(words))
    }
  })

test('what can be wrong on paper is there to be found', async ({ page }) => {
  await page.goto(`/careers/${nurse}`)
  const { headings, notes, controls } = await lookAt(page)
  expect(headings.length).toBeGreaterThan(12)
  expect(notes.length).toBeGreaterThan(3)
  expect(controls.length).toBeGreaterThan(2)
  await page.goto(`/compare?careers=${compared}`)
  expect((await lookAt(page)).folded.length).toBeGreaterThan(3)
  await page.goto('/fields/healthcare')
  expect((await lookAt(page)).brackets.length).toBe(2)
})

const measured = getEntries().filter(({ occupation }) => occupation?.skills.length && occupation.projection)
const longest = measured.toSorted((one, other) => other.title.length - one.title.length).slice(0, 4)
const slugs = getEntries().flatMap(({ career }) => career?.slug ?? [])
const careers = sample(slugs, { nameOf: slug => slug, familyOf: slug => (slug === nurse ? slug : 'others') })
const handouts = [
  ...careers.map(slug => ({ sheet: `/careers/${slug}/handout`, of: `/careers/${slug}` })),
  ...[`${compared},11-3031`, `${nurse},chef`, longest.map(({ id }) => id).join(',')].map(ids => ({
    sheet: `/compare/handout?careers=${ids}`,
    of: `/compare?careers=${ids}`,
  })),
  ...['r=10&i=4&a=2&s=8&e=1&c=3', 'r=7&i=7&a=7&s=6&e=6&c=6', 'r=5&i=5&a=5&s=5&e=5&c=5'].map(scores => ({
    sheet: `/interests/handout?${scores}`,
    of: `/interests/result?${scores}`,
  })),
]

for (const { sheet, of } of handouts)
  test(`one page: ${sheet}`, async ({ page }) => {
    await page.goto(sheet)
    await expect(page.getByRole('img', { name: /^QR code of the address of/ })).toBeVisible()
    for (const format of formats) {
      const sheets = await readPdf(await page.pdf({ format }))
      const text = squeeze(sheets.map(({ words }) => words).join(' '))
      expect(sheets.length, format).toBe(1)
      expect(text).toContain(squeeze(of))
      expect(text).toMatch(/(Factslastcomparedwiththeirsourceson|Figuresasof)\w+,20/)
      expect(text, 'no hint for the screen').not.toContain('Backto')
    }
  })

test('a handout without anything to show leads to where it is made, and none is for search engines', async ({
  page,
}) => {
  for (const { path } of kinds.filter(({ path }) => path.includes('/handout'))) {
    await page.goto(path)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, follow')
    await expect(page.locator('link[rel=canonical]')).toHaveCount(0)
  }
  await page.goto('/compare/handout?careers=chef')
  await expect(page.getByRole('link', { name: 'Choose careers' })).toHaveAttribute('href', '/compare?careers=chef')
  await page.goto('/interests/handout?r=1')
  await expect(page.getByRole('main').getByRole('link')).toHaveAttribute('href', '/interests')
})

/** What must or must not be found on paper. */
async function lookAt(page: Page) {
  const found = await page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
    const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
    const inMain = all('main a[href^="http"]').filter(link => link.offsetParent !== null)
    return {
      headings: all('h1, h2, h3, h4, caption, figcaption, thead tr').map(textOf),
      notes: all('a[data-note]').map((link): [string, string] => [
        link.dataset.note ?? '',
        link.getAttribute('href') ?? '',
      ]),
      brackets: inMain.filter(link => !link.dataset.note).map(link => link.getAttribute('href') ?? ''),
      controls: all('button, nav a, .to-print, .skip').map(textOf),
      folded: all('details')
        .filter(fold => fold.checkVisibility())
        .flatMap(fold => [...fold.querySelectorAll('*')].filter(({ children }) => children.length === 0))
        .map(textOf),
    }
  })
  return {
    ...found,
    headings: found.headings.map(squeeze).filter(Boolean),
    controls: [...new Set(found.controls)].filter(
      text => text && !found.headings.some(heading => heading.includes(text)),
    ),
  }
}
