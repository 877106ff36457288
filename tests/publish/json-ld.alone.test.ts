import type { Graph } from 'schema-dts'
import { expect, test } from 'vitest'
import type { Career } from '#lib/careers/schema'
import { getOccupation } from '#lib/occupations/catalog'
import { pageGraph, printGraph, profileGraph } from '#lib/publish/json-ld'
import { toDataset } from '#lib/publish/json-ld-dataset'
import { judgeGraph } from '../check/vocabulary'
import { fixtureCareer, standInFixtures } from '../fixtures/fixture-guide'

type Node = Record<string, unknown>
standInFixtures()
const example = fixtureCareer('record-coder')
const trail = [{ name: 'Home', href: '/' }]

test('the vocabulary knows wrong types, wrong properties, empty values and references to nothing', () => {
  const wrong = [
    { '@type': 'Occupation', '@id': '#1', name: '', title: 'Smith', about: { '@type': 'Smith' } },
    { '@type': 'Article', about: { '@id': '#1' }, author: { '@id': '#2' } },
  ]
  expect(judgeGraph({ '@graph': wrong })).toEqual([
    'Occupation: name is empty',
    'Occupation has no title',
    'Occupation has no about',
    'unknown type Smith',
    'no #2',
  ])
})

test('the graph of a profile is of schema.org', () => {
  expect(judgeGraph(read(profileGraph(example, getOccupation(example.soc), trail)))).toEqual([])
})

test('the graphs of other pages are of schema.org', () => {
  expect(judgeGraph(read(pageGraph([])))).toEqual([])
  expect(judgeGraph(read(pageGraph(trail, toDataset())))).toEqual([])
})

test('pay is what the newest release says, by the year', () => {
  expect(occupationOf(example)).toMatchObject({
    name: 'Record coder',
    occupationalCategory: { codeValue: '29-2072', name: 'Medical records specialists' },
    estimatedSalary: {
      '@type': 'MonetaryAmountDistribution',
      currency: 'USD',
      duration: 'P1Y',
      percentile10: 37000,
      median: 51140,
      percentile90: 81150,
    },
    occupationLocation: { '@type': 'Country', name: 'United States' },
    educationRequirements: { credentialCategory: 'Postsecondary nondegree award' },
  })
})

test('pay that is released by the hour alone is by the hour', () => {
  expect(occupationOf({ ...example, soc: '27-2011' }).estimatedSalary).toMatchObject({
    duration: 'PT1H',
    median: getOccupation('27-2011')?.releases[0]?.hourly?.median,
  })
})

test('a bound is not told as an amount', () => {
  const occupation = getOccupation(example.soc)
  const [release] = occupation?.releases ?? []
  if (!occupation || !release?.annual) throw new Error('no wages')
  const annual = { ...release.annual, p75: { atLeast: 239200 }, p90: null }
  const graph = profileGraph(example, { ...occupation, releases: [{ ...release, annual }] }, trail)
  expect(Object.keys(nodeOf(graph, 'Occupation').estimatedSalary as Node)).toEqual([
    '@type',
    'name',
    'currency',
    'duration',
    'median',
    'percentile10',
    'percentile25',
  ])
})

test('work that no release measures has the pay that its profile names, or none', () => {
  const source = { name: 'A survey', url: 'https://example.org' }
  const salary = { p10: 18, median: 25.5, p90: 40, unit: 'hour' as const, area: 'Ohio', month: '2026-05', source }
  const named = nodeOf(profileGraph({ ...example, salary }, undefined, trail), 'Occupation')
  expect(named).toMatchObject({
    estimatedSalary: { duration: 'PT1H', percentile10: 18, median: 25.5, percentile90: 40 },
    occupationLocation: { '@type': 'AdministrativeArea', name: 'Ohio' },
  })
  const unknown = nodeOf(profileGraph(example, undefined, trail), 'Occupation')
  for (const key of ['estimatedSalary', 'occupationLocation', 'occupationalCategory', 'educationRequirements'])
    expect(unknown).not.toHaveProperty(key)
})

test('the article has the day of the last review, or of a newer correction', () => {
  const correction = { date: '2027-01-02', said: 'a', right: 'b', source: { name: 'c', url: 'https://example.org' } }
  const graph = (career: Career) => nodeOf(profileGraph(career, undefined, trail), 'Article').dateModified
  expect(graph({ ...example, corrections: [] })).toBe(example.reviewed)
  expect(graph({ ...example, corrections: [correction] })).toBe('2027-01-02')
})

test('the article says when it was first published, where that is known', () => {
  const article = (published?: string) => nodeOf(profileGraph({ ...example, published }, undefined, trail), 'Article')
  expect(article('2026-01-31').datePublished).toBe('2026-01-31')
  expect(article()).not.toHaveProperty('datePublished')
})

test('no text can end the element around it', () => {
  const printed = printGraph(profileGraph({ ...example, title: '</script><!--' }, undefined, trail))
  expect(printed).not.toContain('<')
  expect(nodeOf(JSON.parse(printed), 'Article').headline).toBe('</script><!--')
})

function occupationOf(career: Career) {
  return nodeOf(profileGraph(career, getOccupation(career.soc), trail), 'Occupation')
}

function nodeOf(graph: Graph, type: string) {
  return (read(graph)['@graph'] as Node[]).find(node => node['@type'] === type) ?? {}
}

function read(graph: Graph): Node {
  return JSON.parse(printGraph(graph))
}
