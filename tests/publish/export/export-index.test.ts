import { expect, test } from 'vitest'
import { z } from 'zod'
import { getCareers } from '#lib/check/checked-careers'
import { exportIndex } from '#lib/publish/export/export-index'
import { toJsonSchema } from '#lib/publish/export/json-schema'
import { indexSchema } from '#lib/publish/export/schema'
import { site } from '#lib/site'

site.production = true
const careers = getCareers()
const index = exportIndex(careers)

test('lists every career once, with its addresses', () => {
  expect(index.careers.map(({ slug }) => slug)).toEqual(careers.map(({ slug }) => slug))
  for (const { slug, links } of index.careers) expect(links.json).toBe(`${site.url}/careers/${slug}.json`)
})

test('has the documented shape, also as published', () => {
  expect(indexSchema.parse(index)).toEqual(index)
  const published = z.fromJSONSchema(JSON.parse(JSON.stringify(toJsonSchema('careers'))))
  expect(published.safeParse(JSON.parse(JSON.stringify(index))).error).toBeUndefined()
})

test('is as new as the newest of them', () => {
  expect(index.updated).toBe(
    index.careers
      .map(({ updated }) => updated)
      .sort()
      .at(-1),
  )
})
