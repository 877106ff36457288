import { expect, test } from 'vitest'
import { fileResponse } from '#lib/publish/file-response'

test('any site may read it, and each text has a mark of its own', () => {
  const one = fileResponse('{}', 'application/json', { link: '<https://guide.example>; rel="canonical"' })
  expect(Object.fromEntries(one.headers)).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'access-control-allow-origin': '*',
    link: '<https://guide.example>; rel="canonical"',
  })
  expect(one.headers.get('etag')).toMatch(/^W\/"[\w-]{22}"$/)
  expect(fileResponse('{}', 'text/plain').headers.get('etag')).toBe(one.headers.get('etag'))
  expect(fileResponse('[]', 'text/plain').headers.get('etag')).not.toBe(one.headers.get('etag'))
})
