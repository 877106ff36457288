import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatChoice, parseChoice } from '#lib/interests/choice'
import { anyParams } from './any-address'

test('reads a level of education and a page', () => {
  const { choice, ignored } = parseChoice({ education: 'associates-degree', page: '2' })
  expect(choice).toMatchObject({ education: { official: "Associate's degree" }, page: 2 })
  expect(ignored).toEqual([])
  expect(formatChoice(choice)).toBe('&education=associates-degree&page=2')
})

test('says what it ignores', () => {
  const { choice, ignored } = parseChoice({ education: 'nine', page: ['0', '2'] })
  expect(choice).toEqual({ education: undefined, page: 1 })
  expect(ignored).toEqual([
    '“nine” is not a level of education. All levels are shown.',
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
