import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Asks Next itself which adapter and headers it would build with. */
const script = `
const { default: loadConfig } = require('next/dist/server/config')
loadConfig('phase-production-build', process.cwd(), { silent: true }).then(async config => {
  const [all] = await config.headers()
  console.log(JSON.stringify({ adapter: config.adapterPath, headers: all?.headers.length ?? 0, inlineCss: config.experimental.inlineCss ?? false, traced: config.outputFileTracingIncludes }))
})`

test('without a word our adapter builds, and our server sends the headers', () => {
  const { adapter, headers, traced } = ask({})
  expect(adapter).toMatch(/lib\/build\/adapter\/load\.mjs$/)
  expect(headers).toBe(0)
  expect(traced).toEqual({ '/*': ['content/**/*'] })
})

test('where a platform brings its adapter, ours stands back, and Next sends the headers', () => {
  const theirs = join(mkdtempSync(join(tmpdir(), 'platform-')), 'adapter.mjs')
  writeFileSync(theirs, "export default { name: 'platform' }")
  const { adapter, headers, inlineCss } = ask({ NEXT_ADAPTER_PATH: theirs })
  expect(adapter).toBe(theirs)
  expect(headers).toBeGreaterThan(5)
  expect(inlineCss).toBe(true)
})

test('plain Next has none', () => {
  const { adapter, headers } = ask({ PLAIN_NEXT: '1' })
  expect(adapter).toBeUndefined()
  expect(headers).toBeGreaterThan(5)
})

function ask(settings: Record<string, string>) {
  const env = { ...process.env, NEXT_ADAPTER_PATH: '', PLAIN_NEXT: '', ...settings }
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { env, encoding: 'utf8' })
  const line = stdout.split('\n').findLast(text => text.startsWith('{'))
  if (!line) throw new Error(stdout + stderr)
  return JSON.parse(line)
}
