import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asksNothing, formatChoice, parseChoice } from '#lib/filter/choice'

describe('parseChoice', () => {
  test('reads several values under one key, in the order of the filter, each once', () => {
    const { choice, ignored } = parseChoice({ field: ['law', 'healthcare', 'law'], zone: '4', q: ' nurse ' })
    expect(choice.chosen.field).toEqual(['law', 'healthcare'])
    expect(choice.chosen.zone).toEqual(['4'])
    expect(choice.words).toBe('nurse')
    expect(ignored).toEqual([])
  })

  test('says of each value what was ignored', () => {
    const { choice, ignored } = parseChoice({
      field: ['banana', 'law', 'pear'],
      sort: 'beauty',
      page: '-1',
      by: 'color',
      q: ['a', 'b'],
    })
    expect(choice.chosen.field).toEqual(['law'])
    expect(ignored).toEqual([
      '`q` came more than once; only the first counts.',
      '`field` has no choice “banana”, nor 1 other that came.',
      '“beauty” is not a way to sort.',
      '“-1” is not the number of a page; this is the first.',
      '“color” is not a way to list careers; they stand by field of work.',
    ])
  })

  test('is bounded: of ten thousand values and of a very long one it says little and keeps little', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `nonsense-${index}`)
    const { choice, ignored } = parseChoice({ pay: many, q: '\u0000x'.repeat(100_000), education: 'y'.repeat(100_000) })
    expect(choice.chosen.pay).toEqual([])
    expect([...choice.words].length).toBeLessThanOrEqual(100)
    expect(choice.words).not.toMatch(/\p{C}/u)
    expect(ignored.length).toBeLessThanOrEqual(5)
    expect(ignored.join('').length).toBeLessThan(600)
  })

  test('takes empty values, as a form sends them, for none given', () => {
    const { choice, ignored } = parseChoice({ q: '', sort: '', page: '', field: '' })
    expect(asksNothing(choice)).toBe(true)
    expect(ignored).toEqual([])
  })
})

describe('formatChoice', () => {
  test('writes one order, whatever the order of the address', () => {
    const one = parseChoice({ sort: 'pay', zone: ['4', '3'], q: 'nurse', field: ['law', 'management'], page: '2' })
    expect(formatChoice(one.choice)).toBe('?q=nurse&field=management&field=law&zone=3&zone=4&sort=pay&page=2')
  })

  test('leaves out what is so by itself', () => {
    expect(formatChoice(parseChoice({ sort: 'relevance', page: '1' }).choice)).toBe('')
    expect(formatChoice(parseChoice({ by: 'name' }).choice)).toBe('?by=name')
    expect(formatChoice(parseChoice({ by: 'name', q: 'nurse' }).choice)).toBe('?q=nurse')
  })

  test('is read back as the same choice, whatever was typed', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('law', 'none', '3', 'pay', 'decline', '2'))
    const params = fc.dictionary(
      fc.constantFrom('q', 'field', 'education', 'pay', 'growth', 'zone', 'training', 'sort', 'page', 'by'),
      fc.oneof(value, fc.array(value)),
    )
    fc.assert(
      fc.property(params, given => {
        const address = formatChoice(parseChoice(given).choice)
        const query = new URLSearchParams(address)
        const again = parseChoice(Object.fromEntries([...query.keys()].map(key => [key, query.getAll(key)])))
        expect(again.ignored).toEqual([])
        expect(formatChoice(again.choice)).toBe(address)
      }),
    )
  })
})

test('what is gathered for a comparison stays in the address, at most three ids, and nonsense does not', () => {
  const { choice } = parseChoice({ q: 'nurse', compare: 'chef,29-1141,Chef,<b>,welder,plumber' })
  expect(choice.basket).toBe('chef,29-1141,welder')
  expect(formatChoice(choice)).toBe('?q=nurse&compare=chef,29-1141,welder')
  expect(parseChoice({ compare: ',,' }).choice.basket).toBeUndefined()
})
