import { afterEach, expect, test, vi } from 'vitest'
import { plainHeaders } from '#lib/build/hosts/plain-headers'
import { securityHeaders } from '#lib/server/headers'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test('plain Next sends what our server sends, but no rule for script, which would stop its own', async () => {
  vi.stubEnv('PLAIN_NEXT', '1')
  const { default: config } = await import('../../../next.config')
  const [all] = (await config.headers?.()) ?? []
  const headers = Object.fromEntries(all?.headers.map(({ key, value }) => [key, value]) ?? [])
  expect(all?.source).toBe('/:path*')
  expect(Object.keys(headers).sort()).toEqual(Object.keys(securityHeaders).sort())
  const { 'content-security-policy': policy = '', ...others } = headers
  expect(securityHeaders).toMatchObject(others)
  expect(policy).not.toMatch(/default-src|script-src|sha256/)
  for (const rule of ["frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "object-src 'none'"])
    expect(policy.split('; ')).toContain(rule)
})

test('where our own server answers, Next adds nothing', async () => {
  vi.stubEnv('PLAIN_NEXT', '')
  const { default: config } = await import('../../../next.config')
  expect(await config.headers?.()).toEqual([])
})

test('browsers are told to stay on TLS where the site has it', () => {
  const names = (url: string) => plainHeaders(url)[0]?.headers.map(({ key }) => key)
  expect(names('https://guide.example')).toContain('strict-transport-security')
  expect(names('http://localhost:3000')).not.toContain('strict-transport-security')
})
