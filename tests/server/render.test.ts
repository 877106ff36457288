import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRenderer } from '#lib/server/render'

const entries = {
  page: `response.setHeader('Content-Type', 'text/html'); response.setHeader('X-Two', ['a', 'b'])
    response.end(JSON.stringify({ url: request.url, headers: request.headers, params: context.requestMeta.params }))`,
  rejects: "throw new Error('No such table')",
  made: "response.setHeader('Content-Type', 'text/html'); response.end('<p>a<!-- -->b</p><script>self.__next_f.push([1])</script>')",
  waits: `response.setHeader('Content-Type', 'text/html'); response.end('<template id="B:0"></template>')`,
  notFound: "response.statusCode = 404; response.setHeader('Content-Type', 'text/html'); response.end('<template>')",
  breaks: "response.write('half'); throw new Error('Broke off')",
}
const root = makeProject()
const render = openRenderer({ root, url: 'https://guide.example', origin: { build: 'build', styles: {} } })

test('a module of the build renders an address, and learns nothing of the reader', async () => {
  const { status, headers, body } = await render(
    { pattern: '/made', entry: 'page.js', params: { id: 'x' } },
    '/made/x?q=%C3%A9',
  )
  expect([status, headers['content-type'], headers['x-two']]).toEqual([200, 'text/html', 'a,b'])
  const seen = JSON.parse(body.toString())
  expect([seen.url, seen.params]).toEqual(['/made/x?q=%C3%A9', { id: 'x' }])
  expect(Object.keys(seen.headers).sort()).toEqual(['host', 'user-agent'])
  expect(seen.headers.host).toBe('guide.example')
})

test.each([
  ['rejects', 'No such table'],
  ['breaks', 'Broke off'],
  ['waits', 'only script would put in its place'],
])('a page that %s is an error', async (entry, message) => {
  await expect(render({ pattern: '/made', entry: `${entry}.js`, params: {} }, '/made/x')).rejects.toThrow(message)
})

test('a page is pruned; one that does not exist is not looked at', async () => {
  const made = await render({ pattern: '/made', entry: 'made.js', params: {} }, '/made/x')
  expect(made.body.toString()).toBe('<p>ab</p>')
  const notFound = await render({ pattern: '/made', entry: 'notFound.js', params: {} }, '/made/x')
  expect([notFound.status, notFound.body.toString()]).toEqual([404, '<template>'])
})

/** A project as Next builds it, with pages of ours. */
function makeProject() {
  const root = mkdtempSync(join(tmpdir(), 'project-'))
  mkdirSync(join(root, '.next'))
  symlinkSync(join(import.meta.dirname, '../../node_modules'), join(root, 'node_modules'))
  writeFileSync(join(root, 'package.json'), '{}')
  for (const [name, code] of Object.entries(entries))
    writeFileSync(
      join(root, '.next', `${name}.js`),
      `exports.handler = async (request, response, context) => {${code}}`,
    )
  return root
}
