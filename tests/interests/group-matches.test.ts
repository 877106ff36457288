import { expect, test } from 'vitest'
import { firstSentence } from '#lib/interests/first-sentence'
import { rankByFit } from '#lib/interests/fit'
import { groupMatches, sayFit } from '#lib/interests/group-matches'
import type { PerType } from '#lib/interests/holland-types'
import { getOccupation } from '#lib/occupations/catalog'
import { site } from '#lib/site'
import { getEntries } from '#lib/work/entries'

site.production = true

const match = (fit: number, hasStory = false, openings = 0) => ({ fit, hasStory, openings })

test('stories by fit, common jobs by openings, and the rest by fit, each work once', () => {
  const ranked = [match(0.95), match(0.9, true), match(0.8, false, 20_000), match(0.7, false, 90_000), match(0.7, true)]
  const { stories, common, others } = groupMatches(ranked)
  expect(common.map(({ openings }) => openings)).toEqual([90_000, 20_000])
  expect(stories).toEqual([match(0.9, true), match(0.7, true)])
  expect(others).toEqual([match(0.95)])
})

test('common work that fits badly is not common work that fits', () => {
  expect(groupMatches([match(0.5, false, 900_000)])).toMatchObject({ common: [], others: [match(0.5, false, 900_000)] })
})

test('six patterns of answers, one for each type: three careers with a story at least, and common jobs', () => {
  const work = getEntries().map(({ title, soc, career, occupation }) => ({
    title,
    hasStory: career !== undefined,
    openings: occupation?.projection?.openings ?? 0,
    interests: getOccupation(soc)?.interests,
  }))
  const flat = { realistic: 3, investigative: 3, artistic: 3, social: 3, enterprising: 3, conventional: 3 }
  for (const type of Object.keys(flat)) {
    const person: PerType = { ...flat, [type]: 10 }
    const ranked = rankByFit(person, work).filter(({ fit }) => fit !== undefined)
    const { stories, common } = groupMatches(ranked)
    expect(stories.length, type).toBeGreaterThanOrEqual(3)
    expect(common.length, type).toBeGreaterThanOrEqual(type === 'artistic' ? 1 : 2)
  }
})

test('says a fit in words, and a text in its first sentence', () => {
  expect([0.9, 0.6, 0.3, -1].map(sayFit)).toEqual(['very close', 'close', 'in part', 'little in common'])
  expect(firstSentence('They mend, e.g. Roofs. Others watch.')).toBe('They mend, e.g. Roofs.')
  expect(firstSentence('One sentence alone.')).toBe('One sentence alone.')
})
