import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { findBlockedPort, findWrongSettings } from '#lib/settings'

test.each([
  ['PORT', '0', 'PORT: found "0", expected the number of a port from 1 to 65535, such as 3000.'],
  ['PORT', 'http', 'PORT: found "http", expected the number of a port from 1 to 65535, such as 3000.'],
  ['PORT', '65536', 'PORT: found "65536", expected the number of a port from 1 to 65535, such as 3000.'],
  [
    'HOST',
    'http://x',
    'HOST: found "http://x", expected the name or address to listen at, such as localhost or 0.0.0.0.',
  ],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL: found "loud", expected one of trace, debug, info, warn, error, fatal, silent.'],
  ...[
    'guide.example',
    'https://guide.example/de',
    'https://guide.example?x=1',
    'ftp://guide.example',
    'https://a@b',
  ].map(value => [
    'SITE_URL',
    value,
    `SITE_URL: found "${value}", expected an address with its scheme and without path, query or name, such as https://guide.example.`,
  ]),
  [
    'COMMUNITY_URL',
    'javascript:alert(1)',
    'COMMUNITY_URL: found "javascript:alert(1)", expected an http or https address, such as https://community.example/{slug}.',
  ],
  [
    'CORRECTIONS_URL',
    'mailto:a@b.example',
    'CORRECTIONS_URL: found "mailto:a@b.example", expected an http or https address, such as https://guide.example/wrong?page={slug}.',
  ],
  [
    'SECURITY_CONTACT',
    'mailto:a@b.example\nContact: x',
    'SECURITY_CONTACT: found "mailto:a@b.example\\nContact: x", expected one address that begins with mailto: or https:, such as mailto:security@guide.example.',
  ],
  ['CONTENT_FOLDER', 'nowhere', 'CONTENT_FOLDER: found "nowhere", expected a folder with careers and data in it.'],
  ['STATIC', 'yes', 'STATIC: found "yes", expected 1, or nothing.'],
])('%s %j is refused in one sentence', (name, value, expected) => {
  expect(findWrongSettings({ [name]: value })).toEqual([expected])
})

test('what is not set, or is as it should be, is no mistake', () => {
  expect(findWrongSettings({})).toEqual([])
  const good = {
    PORT: '3000',
    HOST: '::1',
    LOG_LEVEL: 'silent',
    SITE_URL: 'https://guide.example:8443/',
    COMMUNITY_URL: 'https://community.example/{slug}?t={title}',
    CORRECTIONS_URL: 'http://localhost:1/x',
    SECURITY_CONTACT: 'https://guide.example/security',
    CONTENT_FOLDER: 'content',
    PLAIN_NEXT: '',
  }
  expect(findWrongSettings(good)).toEqual([])
})

test('a port that somebody holds, and a host that nobody knows, are found before a build', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const address = server.address()
  const port = String(typeof address === 'object' ? address?.port : '')
  expect(await findBlockedPort('127.0.0.1', port)).toBe(
    `PORT: found "${port}", expected a port that nobody listens at.`,
  )
  server.close()
  expect(await findBlockedPort('192.0.2.1', '3999')).toBe(
    'HOST: found "192.0.2.1", expected an address of this machine, such as localhost or 0.0.0.0.',
  )
})
