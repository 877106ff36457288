import { expect, test } from 'vitest'
import { getCareers } from '#lib/check/checked-careers'
import { toAtom } from '#lib/publish/feed'
import { site } from '#lib/site'
import { fixtureCareer, standInFixtures } from '../fixtures/fixture-guide'

standInFixtures()
const career = fixtureCareer('kite-welder')
const host = new URL(site.url).hostname

test('newest first, and no more than thirty', () => {
  const careers = Array.from({ length: 40 }, (_, index) => ({
    ...career,
    slug: `career-${index}`,
    reviewed: `2026-0${1 + (index % 9)}-10`,
  }))
  const days = [...toAtom(careers).matchAll(/<updated>(.{10})/g)].map(([, day]) => day ?? '')
  expect(days).toHaveLength(31)
  expect(days[0]).toBe('2026-09-10')
  expect(days).toEqual([...days].sort().reverse())
})

test('a correction makes a profile new', () => {
  const corrections = [{ date: '2999-01-31', said: 'x', right: 'y', source: { name: 'z', url: 'https://z.example' } }]
  expect(toAtom([...getCareers(), { ...career, slug: 'corrected', corrections }])).toContain(
    '<updated>2999-01-31T00:00:00.000Z</updated>',
  )
})

test('an entry says when it was first published, where that is known', () => {
  expect(toAtom([{ ...career, published: '2026-01-31' }])).toContain('<published>2026-01-31T00:00:00.000Z</published>')
  expect(toAtom([{ ...career, published: undefined }])).not.toContain('<published>')
})

test('an entry keeps its name when its address moves', () => {
  expect(toAtom([career])).toContain(`<id>tag:${host},2026:career/kite-welder</id>`)
  const moved = toAtom([{ ...career, slug: 'kite-joiner', formerly: ['kite-welder', 'kite-smith'] }])
  expect(moved).toContain(`<id>tag:${host},2026:career/kite-welder</id>`)
  expect(moved).toContain(`${site.url}/careers/kite-joiner"`)
})

test('a title is text, not HTML', () => {
  const atom = toAtom([{ ...career, title: 'R&D <b>lead</b> ]]> "x"', summary: 'a < b & c' }])
  expect(atom).toContain('R&amp;D &lt;b&gt;lead&lt;/b&gt; ]]&gt;')
  expect(atom).toContain('a &lt; b &amp; c')
})
