import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, vi } from 'vitest'
import type { Render } from '#lib/server/render'
import { openThread } from '#lib/server/thread'

/** Does what an address says, and counts the pages of its thread. */
const file = write(`
  import { parentPort, workerData, threadId } from 'node:worker_threads'
  const does = {
    '/page': say => say('answered', { status: 200, headers: {}, body: Buffer.from(workerData.url + ' in ' + threadId) }),
    '/fails': say => say('answered', { error: new Error('No such table') }),
    '/leaves': say => { say('left', new Error('Left behind')); does['/page'](say) },
    '/waits': () => {},
    '/slow': say => setTimeout(() => does['/page'](say), 600),
    '/turns': () => { for (;;); },
    '/dies': () => { throw new Error('Nobody caught this') },
    '/eats': () => { const all = []; for (;;) all.push(new Array(1e5).fill({})) },
  }
  parentPort.on('message', ({ url }) => does[url]((...said) => parentPort.postMessage(said)))
`)

test('a page is rendered in another thread, which stays', async () => {
  const { ask } = open()
  const [first, second] = [await ask('/page'), await ask('/page')]
  expect(first).toMatch(/^https:\/\/guide\.example in [1-9]\d*$/)
  expect(second).toBe(first)
})

test('a page that fails is an error, and the thread stays', async () => {
  const { ask, errors } = open()
  const before = await ask('/page')
  await expect(ask('/fails')).rejects.toThrow('No such table')
  expect([await ask('/page'), errors]).toEqual([before, []])
})

test('what a page leaves behind is told, and is not its answer', async () => {
  const { ask, errors } = open()
  expect(await ask('/leaves')).toContain('guide.example in')
  expect(errors).toEqual([new Error('Left behind')])
})

test.each([
  ['waits for ever', '/waits', /abort/],
  ['never stops', '/turns', /abort/],
])('a page that %s is given up, and the next has a new thread', async (_, url, message) => {
  const { ask, errors } = open(1000)
  const before = await ask('/page')
  await expect(ask(url)).rejects.toThrow(message)
  const after = await ask('/page')
  expect(after).toContain('guide.example in')
  expect([after === before, errors]).toEqual([false, []])
})

test.each([
  ['ends its thread', '/dies', 'Nobody caught this'],
  ['takes all memory', '/eats', 'memory'],
])('a page that %s ends no more than that', async (_, url, message) => {
  const { ask, errors } = open(60_000, { maxOldGenerationSizeMb: 20 })
  await ask('/page')
  await expect(ask(url)).rejects.toThrow(message)
  expect(errors.map(String)).toEqual([expect.stringContaining(message)])
  expect(await ask('/page')).toContain('guide.example in')
})

test('the first page of a kind has time to load what it needs', async () => {
  const { ask } = open(300)
  expect(await ask('/slow')).toContain('guide.example in')
  expect(await ask('/slow', 'another kind')).toContain('guide.example in')
  await expect(ask('/slow')).rejects.toThrow(/abort/)
  expect(await ask('/slow')).toContain('guide.example in')
})

test('nothing waits for a page that has its answer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const untimed = vi.spyOn(AbortSignal, 'timeout')
  const { ask } = open()
  await ask('/page')
  await ask('/fails').catch(() => {})
  expect(vi.getTimerCount()).toBe(0)
  expect(untimed).not.toHaveBeenCalled()
  vi.useRealTimers()
})

function open(patience?: number, limits?: object) {
  const errors: unknown[] = []
  const settings = { root: '.', url: 'https://guide.example', origin: { build: 'build', styles: {} } }
  const render: Render = openThread(file, settings, error => errors.push(error), { patience, limits })
  const ask = async (url: string, entry = '') =>
    (await render({ pattern: '/made', entry, params: {} }, url)).body.toString()
  return { ask, errors }
}

function write(code: string) {
  const path = join(mkdtempSync(join(tmpdir(), 'thread-')), 'thread.mjs')
  writeFileSync(path, code)
  return pathToFileURL(path)
}
