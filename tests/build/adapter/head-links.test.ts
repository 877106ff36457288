import { expect, test } from 'vitest'
import { headLinks } from '#lib/build/adapter/write-site'

test('the other forms, in their order, without our own origin', () => {
  const links = [
    '<link rel="canonical" href="https://guide.example/careers/chef"/>',
    '<link rel="alternate" type="text/markdown" href="https://guide.example/careers/chef.md"/>',
    '<link rel="alternate" type="application/json" href="https://guide.example/careers/chef.json"/>',
    '<link rel="icon" href="/icon.svg"/><link rel="alternate"/>',
  ]
  const body = '<body><link rel="alternate" type="text/plain" href="https://guide.example/other"/></body>'
  expect(headLinks(`<html><head>${links.join('')}</head>${body}</html>`)).toBe(
    '</careers/chef.md>; rel="alternate"; type="text/markdown", ' +
      '</careers/chef.json>; rel="alternate"; type="application/json"',
  )
})

test('nothing is said of a page that says nothing', () => {
  expect(headLinks('<html><head><title>A</title></head><body></body></html>')).toBe('')
})
