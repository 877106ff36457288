import { expect, test } from 'vitest'
import { readAdded } from '#lib/compare/additions'
import { standInFixtures } from '../fixtures/fixture-guide'

standInFixtures()

test.each(['deed-reader', 'Deed-reader', ' 23-2011 ', 'DEED-READER'])('%s names one career', add => {
  expect(readAdded({ add }, []).entry?.id).toBe('deed-reader')
})

test('other words are searched for', () => {
  const { entry, matches } = readAdded({ add: 'nurse' }, [])
  expect(entry).toBeUndefined()
  expect(matches.map(({ id }) => id)).toContain('ward-nurse')
  expect(matches.length).toBeLessThanOrEqual(6)
})

test('nothing, nonsense and too much never fail', () => {
  expect(readAdded({}, [])).toEqual({ words: '', matches: [] })
  expect(readAdded({ add: 'xyzzyqwert' }, []).matches).toEqual([])
  const ignored: string[] = []
  expect(readAdded({ add: ['galley-chef', 'kite-welder'] }, ignored).entry?.id).toBe('galley-chef')
  expect(ignored).toHaveLength(1)
})
