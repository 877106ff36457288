import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { openRenderer } from '#lib/server/render'

const entries = {
  page: `response.setHeader('Content-Type', 'text/html'); response.setHeader('X-Two', ['a', 'b'])
    response.end(JSON.stringify({ url: request.url, headers: request.headers, params: context.requestMeta.params }))`,
  rejects: "throw new Error('No such table')",
  hangs: 'await new Promise(() => {})',
  breaks: "response.write('half'); throw new Error('Broke off')",
}
const root = makeProject()
const render = openRenderer(root, 'https://guide.example')

test('a module of the build renders an address, and learns nothing of the reader', async () => {
  const { status, headers, body } = await render({ entry: 'page.js', params: { id: 'x' } }, '/made/x?q=%C3%A9')
  expect([status, headers['content-type'], headers['x-two']]).toEqual([200, 'text/html', 'a,b'])
  const seen = JSON.parse(body.toString())
  expect([seen.url, seen.params]).toEqual(['/made/x?q=%C3%A9', { id: 'x' }])
  expect(Object.keys(seen.headers).sort()).toEqual(['host', 'user-agent'])
  expect(seen.headers.host).toBe('guide.example')
})

test.each([
  ['rejects', 'No such table'],
  ['breaks', 'Broke off'],
])('a page that %s is an error', async (entry, message) => {
  await expect(render({ entry: `${entry}.js`, params: {} }, '/made/x')).rejects.toThrow(message)
})

test('a page that hangs is given up', async () => {
  const hurried = openRenderer(root, 'https://guide.example', 100)
  await expect(hurried({ entry: 'hangs.js', params: {} }, '/made/x')).rejects.toThrow(/abort/i)
})

test('nothing waits for a page that has its answer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const untimed = vi.spyOn(AbortSignal, 'timeout')
  await render({ entry: 'page.js', params: {} }, '/made/x')
  await render({ entry: 'rejects.js', params: {} }, '/made/x').catch(() => {})
  expect(vi.getTimerCount()).toBe(0)
  expect(untimed).not.toHaveBeenCalled()
  vi.useRealTimers()
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
