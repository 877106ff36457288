import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, openSync, readFileSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'

const root = join(import.meta.dirname, '../..')
/** Writes as many lines as it is asked for, says how much memory it takes, and ends when it is told to. */
const script = `
  import { openLog } from '#lib/server/log'
  const log = openLog('info')
  process.on('SIGTERM', () => process.exit(0))
  process.on('message', count => {
    for (let i = 0; i < count; i++) log.info({ method: 'GET', path: '/' + 'x'.repeat(150), status: 200 })
    setTimeout(() => process.send(process.memoryUsage().rss / 1e6), 50)
  })
  process.send(0)
`

test.skipIf(!existsSync('/dev/full'))('a device that is always full takes no line, and stops nothing', async () => {
  const writer = await startWriter(openSync('/dev/full', 'w'))
  for (let i = 0; i < 5; i++) await writer.write(1000)
  expect(await writer.end()).toEqual([0, null])
  expect(writer.errors()).toMatch(/^The log cannot be written \(.*ENOSPC.*\)\. Its lines are dropped until it can\.\n$/)
})

test('standard error may be full as well', async () => {
  if (!existsSync('/dev/full')) return
  const full = openSync('/dev/full', 'w')
  const writer = await startWriter(full, full)
  await writer.write(1000)
  expect(await writer.end()).toEqual([0, null])
})

test('a pipe that nobody empties takes what fits, and memory does not grow; lines come again when it is', async () => {
  const writer = await startWriter('pipe')
  await writer.write(20_000)
  const before = await writer.write(20_000)
  for (let i = 0; i < 5; i++) await writer.write(50_000)
  expect((await writer.write(1)) - before).toBeLessThan(30)
  expect(writer.errors()).toBe(
    'The log cannot be written (whoever reads it does not keep up). Its lines are dropped until it can.\n',
  )
  let read = ''
  writer.child.stdout?.on('data', chunk => {
    read += chunk
  })
  await vi.waitFor(() => expect(read.length).toBeGreaterThan(500_000), 10_000)
  await writer.write(100)
  await vi.waitFor(() => expect(read).toMatch(/"dropped":\d{5,}/), 10_000)
  expect(await writer.end()).toEqual([0, null])
  expect(linesOf(read).filter(line => line.path).length).toBeGreaterThan(3000)
})

test('a pipe that is never emptied keeps nobody from the end', async () => {
  const writer = await startWriter('pipe')
  await writer.write(50_000)
  expect(await writer.end()).toEqual([0, null])
})

test('a pipe whose reader is gone stops nothing', async () => {
  const writer = await startWriter('pipe')
  writer.child.stdout?.destroy()
  for (let i = 0; i < 3; i++) await writer.write(1000)
  expect(await writer.end()).toEqual([0, null])
})

test('a full disk takes lines again as soon as there is room', async context => {
  const folder = mkdtempSync(join(tmpdir(), 'log-'))
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder])
  if (status !== 0) context.skip('a small disk cannot be mounted here')
  onTestFinished(() => void spawnSync('umount', ['-l', folder]))
  const file = join(folder, 'log')
  const writer = await startWriter(openSync(file, 'a'))
  await writer.write(2000)
  await writer.write(2000)
  expect(readFileSync(file).length).toBe(64 * 1024)
  truncateSync(file, 0)
  await writer.write(100)
  await vi.waitFor(() => expect(linesOf(readFileSync(file, 'utf8')).length).toBeGreaterThan(100), 5000)
  const [first, second] = linesOf(readFileSync(file, 'utf8'))
  expect([first, second]).toMatchObject([{ dropped: expect.any(Number) }, { path: expect.any(String) }])
  expect(writer.errors().match(/cannot be written/g)?.length).toBe(1)
  expect(await writer.end()).toEqual([0, null])
})

/** Each whole line; what is no JSON fails. */
function linesOf(text: string) {
  const lines = text.split('\n').filter(Boolean)
  return lines.map(line => JSON.parse(line) as { path?: string; dropped?: number })
}

async function startWriter(output: number | 'pipe', errors: number | 'pipe' = 'pipe') {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: root,
    stdio: ['ignore', output, errors, 'ipc'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  child.stderr?.on('data', chunk => {
    said += chunk
  })
  await once(child, 'message')
  return {
    child,
    errors: () => said,
    /** Gives the memory of the process in megabytes once the lines are behind it. */
    async write(lines: number): Promise<number> {
      child.send(lines)
      const [memory] = await once(child, 'message')
      return memory
    },
    async end() {
      child.kill('SIGTERM')
      return once(child, 'exit')
    },
  }
}
