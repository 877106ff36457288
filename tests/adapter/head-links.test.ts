import { expect, test } from 'vitest'
import { headLinks } from '#lib/adapter/head-links'

test('the one address and the other forms, in their order', () => {
  const links = [
    '<link rel="canonical" href="https://guide.example/careers/chef"/>',
    '<link rel="alternate" type="text/markdown" href="https://guide.example/careers/chef.md"/>',
    '<link rel="icon" href="/icon.svg"/><link rel="alternate"/>',
  ]
  const body = '<body><link rel="canonical" href="https://other.example/"/></body>'
  expect(headLinks(`<html><head>${links.join('')}</head>${body}</html>`)).toBe(
    '<https://guide.example/careers/chef>; rel="canonical", ' +
      '<https://guide.example/careers/chef.md>; rel="alternate"; type="text/markdown"',
  )
})

test('nothing is said of a page that says nothing', () => {
  expect(headLinks('<html><head><title>A</title></head><body></body></html>')).toBe('')
})
