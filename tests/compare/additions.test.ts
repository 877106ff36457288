import { expect, test } from 'vitest'
import { readAdded } from '#lib/compare/additions'
import { site } from '#lib/site'

site.production = true

test.each(['paralegal', 'Paralegal', ' 23-2011 ', 'PARALEGAL'])('%s names one career', add => {
  expect(readAdded({ add }, []).entry?.id).toBe('paralegal')
})

test('other words are searched for', () => {
  const { entry, matches } = readAdded({ add: 'nurse' }, [])
  expect(entry).toBeUndefined()
  expect(matches.map(({ id }) => id)).toContain('registered-nurse')
  expect(matches.length).toBeLessThanOrEqual(6)
})

test('nothing, nonsense and too much never fail', () => {
  expect(readAdded({}, [])).toEqual({ words: '', matches: [] })
  expect(readAdded({ add: 'xyzzyqwert' }, []).matches).toEqual([])
  const ignored: string[] = []
  expect(readAdded({ add: ['chef', 'welder'] }, ignored).entry?.id).toBe('chef')
  expect(ignored).toHaveLength(1)
})
