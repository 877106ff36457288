import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { pageScripts } from '#lib/page-scripts'
import { securityHeaders, strictTransport } from '#lib/server/headers'

const policy = new Map(
  (securityHeaders['content-security-policy'] ?? '').split('; ').map(rule => {
    const [name = '', ...sources] = rule.split(' ')
    return [name, sources]
  }),
)

test('script is ours: each line inside a page by its hash, everything else from this host', () => {
  const hashes = pageScripts.map(text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  expect(policy.get('script-src')).toEqual(["'self'", ...hashes])
})

test('what is not named is refused', () => {
  expect(policy.get('default-src')).toEqual(["'none'"])
  for (const name of ['base-uri', 'frame-ancestors']) expect(policy.get(name)).toEqual(["'none'"])
  expect(policy.has('object-src')).toBe(false)
  const sources = [...policy.values()].flat()
  expect(sources.filter(source => /unsafe-eval|^\*$|^https?:$|^data:$|^blob:$/.test(source))).toEqual([])
  expect([...policy].filter(([, all]) => all.includes("'unsafe-inline'")).map(([name]) => name)).toEqual(['style-src'])
  expect(sources.filter(source => source.startsWith('http'))).toEqual(['https://www.youtube-nocookie.com'])
})

test('no header could break out of its line', () => {
  for (const [name, value] of Object.entries({ ...securityHeaders, ...strictTransport })) {
    expect(name).toMatch(/^[a-z-]+$/)
    expect(value).toMatch(/^[\x20-\x7e]+$/)
  }
})
