import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatChoice, parseChoice } from '#lib/interests/choice'
import { anyParams } from './any-address'

test('reads an amount of preparation, careers with a profile, and a page', () => {
  const { choice, ignored } = parseChoice({ zone: '3', profiles: 'only', page: '2' })
  expect(choice).toMatchObject({ preparation: { zone: 3 }, profilesOnly: true, page: 2 })
  expect(ignored).toEqual([])
  expect(formatChoice(choice)).toBe('&zone=3&profiles=only&page=2')
})

test('says what it ignores', () => {
  const { choice, ignored } = parseChoice({ zone: 'nine', page: ['0', '2'] })
  expect(choice).toEqual({ preparation: undefined, profilesOnly: false, page: 1 })
  expect(ignored).toEqual([
    '“nine” is not an amount of preparation. All amounts are shown.',
    '`page` came more than once; only the first counts.',
    '“0” is not the number of a page. This is the first.',
  ])
})

test('whatever an address asks for, the choice comes back from its own address', () => {
  fc.assert(
    fc.property(anyParams, params => {
      const { choice } = parseChoice(params)
      const again = parseChoice(Object.fromEntries(new URLSearchParams(formatChoice(choice))))
      expect(again).toEqual({ choice, ignored: [] })
    }),
  )
})
