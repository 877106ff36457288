import { expect, test } from 'vitest'
import { getOccupations } from '#lib/occupations/catalog'
import { fieldOf, fields, getField } from '#lib/occupations/fields'

test('there are 23 fields, each with a slug of its own', () => {
  expect(fields).toHaveLength(23)
  expect(new Set(fields.map(({ slug }) => slug)).size).toBe(23)
  expect(fieldOf('27-2011')).toEqual({
    code: '27',
    name: 'Arts, design, media and sport',
    slug: 'arts-design-media-and-sport',
  })
  expect(getField('healthcare')?.code).toBe('29')
})

test('every measured occupation has a field; the total and what is no code have none', () => {
  expect(getOccupations().filter(({ soc }) => !fieldOf(soc))).toEqual([])
  expect(['00-0000', '99-0000', '29', ''].map(soc => fieldOf(soc))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(getField('medicine')).toBeUndefined()
})
