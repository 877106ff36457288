import { expect, test } from 'vitest'
import { parseCareers } from '#lib/compare/choice'
import { sayDifferences } from '#lib/compare/differences'
import { leadingInterests, listFacts } from '#lib/compare/facts'
import { findOwnSkills, skillWords } from '#lib/compare/skills'
import { getOccupations } from '#lib/occupations/catalog'
import { standInFixtures } from '../fixtures/fixture-guide'

standInFixtures()

const say = (careers: string) =>
  Object.fromEntries(sayDifferences(parseCareers(careers).entries).map(({ name, text }) => [name, text]))

test('says what differs from the figures, whatever the order', () => {
  const said = say('ledger-keeper,deed-reader')
  expect(said.Pay).toBe(
    'Highest median pay: Ledger keeper, $83,680 a year. That is $20,790 (33%) more than Deed reader.',
  )
  expect(said.Education).toBe("Most: Ledger keeper (bachelor's degree). Less: Deed reader (associate's degree).")
  expect(said.Growth).toBe(
    'Jobs are projected to grow fastest for Ledger keeper (+5%), before Deed reader (0%). All occupations together: +3%.',
  )
  expect(said.Openings).toBe('Most openings a year: Ledger keeper, about 124,200. Then: Deed reader, about 39,300.')
  expect(say('deed-reader,ledger-keeper').Pay).toBe(said.Pay)
})

test('says that a skill score is missing, and what is the same', () => {
  const said = say('ward-nurse,29-2042')
  expect(said.Skills).toBe('O*NET has no skill scores for Emergency medical technicians. So skills cannot be compared.')
  expect(said.Growth).toContain('The same projected change in jobs')
  expect(say('29-1212,29-1214').Education).toContain('The same typical education')
})

test('a skill is one’s own when it is near the top and clearly less important in every other', () => {
  const skill = (name: string, importance: number) => ({ name, importance, level: 3 })
  const one = [skill('Writing', 4), skill('Speaking', 3.9), skill('Science', 3.5)]
  const other = [skill('Speaking', 3.5), skill('Writing', 3.4)]
  expect(findOwnSkills([one, other])).toEqual([['Writing'], []])
})

test('leading interests: the highest always, up to three that reach the middle', () => {
  const low = { realistic: 1, investigative: 2, artistic: 1, social: 3, enterprising: 1, conventional: 1 }
  expect(leadingInterests(low).map(({ name }) => name)).toEqual(['Social'])
  const high = { ...low, realistic: 5, artistic: 4, enterprising: 6, conventional: 7 }
  expect(leadingInterests(high).map(({ name }) => name)).toEqual(['Conventional', 'Enterprising', 'Realistic'])
})

test('a row has a cell for each career, empty where nothing is known', () => {
  const facts = listFacts(parseCareers('ward-nurse,record-coder').entries)
  for (const { cells } of facts) expect(cells).toHaveLength(2)
  const skills = facts.find(({ name }) => name === 'Most important skills')
  expect(skills?.cells[0]).toHaveLength(5)
  expect(skills?.cells[1]).toEqual([])
})

test('every skill that O*NET scores is explained', () => {
  const names = new Set(getOccupations().flatMap(({ skills }) => skills.map(({ name }) => name)))
  expect(Object.keys(skillWords).sort()).toEqual([...names].sort())
})
