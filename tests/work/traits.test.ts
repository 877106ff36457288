import { expect, test } from 'vitest'
import { getDetailFile } from '#lib/occupations/details'
import { getEntries } from '#lib/work/entries'
import { findTopics } from '#lib/work/task-topics'
import { type Trait, traits, traitsOf } from '#lib/work/traits'
import kept from '../../lib/work/task-topics.json' with { type: 'json' }

test('what is kept of tasks is what their rules find in the stored release', () => {
  expect(kept).toEqual(findTopics(getDetailFile('tasks')?.records ?? []))
})

test.each([
  ['47-2181', 'outdoors'],
  ['35-2014', 'on-your-feet'],
  ['13-2053', 'sitting'],
  ['51-4121', 'hands'],
  ['21-1018', 'helping'],
  ['27-1013', 'creative'],
  ['15-2011', 'numbers'],
  ['29-1131', 'animals'],
  ['25-2021', 'children'],
] satisfies [string, Trait][])('%s has the trait %s', (soc, trait) => {
  const entry = getEntries().find(one => one.soc === soc)
  expect(entry && traitsOf(entry)).toContain(trait)
})

test('no slaughterer works “with animals”, nobody sits and stands most of the time, and each trait is found', () => {
  const found = getEntries().map(entry => ({ soc: entry.soc, has: traitsOf(entry) }))
  expect(found.find(({ soc }) => soc === '51-3023')?.has).not.toContain('animals')
  expect(found.filter(({ has }) => has.includes('sitting') && has.includes('on-your-feet'))).toEqual([])
  for (const { slug } of traits) {
    const count = found.filter(({ has }) => has.includes(slug)).length
    expect([slug, count >= 10 && count < 500]).toEqual([slug, true])
  }
})
