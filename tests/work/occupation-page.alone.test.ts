import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, expect, test } from 'vitest'
import { site } from '#lib/site'
import CareerPage from '../../app/careers/[slug]/page'
import OccupationPage, { generateMetadata } from '../../app/occupations/[code]/page'

const folder = mkdtempSync(join(tmpdir(), 'two-profiles-'))
const guide = join(import.meta.dirname, '../fixtures/guide')
cpSync(guide, folder, { recursive: true })
const nurse = readFileSync(join(guide, 'careers/ward-nurse.md'), 'utf8')
const second = nurse.replaceAll(/\bward nurse/gi, 'Night nurse').replace(/^also: .*$/m, 'also: []')
writeFileSync(join(folder, 'careers/night-nurse.md'), second)
site.production = true
process.env.CONTENT_FOLDER = folder
afterAll(() => rmSync(folder, { recursive: true }))

const occupation = async (code: string) =>
  renderToStaticMarkup(await OccupationPage({ params: Promise.resolve({ code }), searchParams: Promise.resolve({}) }))

test('an occupation with two profiles links both before anything else, and each profile links it and the other', async () => {
  const html = await occupation('29-1141')
  const [head = ''] = html.split('class="glance"')
  expect(head).toContain('We tell the stories of 2 careers that are counted here:')
  expect(head).toMatch(/href="\/careers\/night-nurse".*href="\/careers\/ward-nurse"/s)
  expect(html).not.toContain('No story yet')
  const params = Promise.resolve({ slug: 'ward-nurse' })
  const profile = renderToStaticMarkup(await CareerPage({ params, searchParams: Promise.resolve({}) }))
  const [, counted = ''] = profile.split('counted-in')
  expect(counted).toContain('href="/occupations/29-1141"')
  expect(counted).toMatch(/Also counted there: .*href="\/careers\/night-nurse">Night nurse</)
})

test('an occupation without details says nothing of them, and one without a profile says so', async () => {
  const html = await occupation('29-1214')
  expect(html).toContain('No story yet:')
  expect([...html.matchAll(/<h2 id="([\w-]+)-heading">/g)].map(([, id]) => id)).not.toContain('tasks')
  const metadata = await generateMetadata({
    params: Promise.resolve({ code: '29-1214' }),
    searchParams: Promise.resolve({}),
  })
  // The four places of the fixture have fewer than 30 cells of it: not for search engines, and nothing is canonical.
  expect(metadata.robots).toMatchObject({ index: false })
  expect(metadata.alternates?.canonical).toBeUndefined()
  expect(metadata.description).toMatch(/^Emergency medicine physicians: median pay \$[\d,]+ a year; .*\.$/)
})
