import { expect, test } from 'vitest'
import { healthResponse } from '#lib/server/lifecycle'

test.each([
  ['/healthz', true, 200, 'ok\n'],
  ['/healthz', false, 200, 'ok\n'],
  ['/readyz', true, 200, 'abc123\n'],
  ['/readyz', false, 503, 'not ready\n'],
])('%s while ready is %s: %d', async (path, ready, status, body) => {
  const answer = healthResponse(path, { ready }, 'abc123')
  expect(answer?.status).toBe(status)
  expect((await answer?.load('identity'))?.toString()).toBe(body)
  expect(answer?.headers['cache-control']).toBe('no-store')
  expect(answer?.headers['retry-after']).toBe(status === 503 ? '1' : undefined)
})

test('nothing else is about the process', () => {
  for (const path of ['/', '/healthz/', '/healthz/x', '/Healthz'])
    expect(healthResponse(path, { ready: true }, 'a')).toBeUndefined()
})
