import { expect, test } from 'vitest'
import { getCareers } from '#lib/check/checked-careers'
import { listAddresses } from '#lib/publish/site-addresses'
import { pages, site } from '#lib/site'

site.production = true
const addresses = listAddresses()
const paths = addresses.map(({ path }) => path)

test('each page stands there once, without parameters', () => {
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths.filter(path => !/^\/[a-z0-9/-]*$/.test(path))).toEqual([])
})

test('every named page and every profile stands there', () => {
  expect(paths).toEqual(expect.arrayContaining(Object.values(pages)))
  for (const { slug } of getCareers()) expect(paths).toContain(`/careers/${slug}`)
})

test('a page whose last change is not known claims none', () => {
  expect(addresses.find(({ path }) => path === pages.about)?.changed).toBeUndefined()
  for (const { changed } of addresses) if (changed !== undefined) expect(changed).toMatch(/^\d{4}-\d\d-\d\d$/)
})
