import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

test('a line of JSON for each request, and an error with its message, out before the process ends', {
  timeout: 30_000,
}, () => {
  const lines = run(
    "log.info({ path: '/a' }); log.error({ error: new Error('No such table'), path: '/b' }, 'A page failed')",
  )
  expect(lines).toMatchObject([
    { level: 30, path: '/a', time: expect.stringMatching(/^\d{4}-.*Z$/) },
    { level: 50, path: '/b', msg: 'A page failed', error: { message: 'No such table', stack: expect.any(String) } },
  ])
  for (const line of lines) expect(Object.keys(line)).not.toEqual(expect.arrayContaining(['hostname', 'pid']))
})

test('a level leaves out what is below it', { timeout: 30_000 }, () => {
  expect(run("log.info({ path: '/a' })", 'warn')).toEqual([])
})

function run(code: string, level = 'info') {
  const script = `import { openLog } from '#lib/server/log'; const log = openLog('${level}'); ${code}; process.exitCode = 0`
  const out = execFileSync('npx', ['tsx', '--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' })
  return out
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
}
