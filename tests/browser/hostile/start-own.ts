import { spawn } from 'node:child_process'
import { expect } from 'playwright/test'
import { askAt, sendAt } from '../../server/ask'
import { memoryOf } from '../../trials/bench/memory'
import { getFreePort } from '../free-port'

/** A server of its own: what is done to it must not trouble other tests. */
export async function startOwn() {
  const port = await getFreePort()
  const env = { ...process.env, PORT: String(port), HOST: 'localhost', LOG_LEVEL: 'info' }
  const child = spawn('node', ['.next/site/server.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const chunks: Buffer[] = []
  child.stdout.on('data', chunk => chunks.push(chunk))
  const output = () => Buffer.concat(chunks).toString()
  await expect.poll(output, { timeout: 60_000 }).toContain('Serving')
  const memory = () => Math.round(memoryOf(child.pid))
  return { child, port, output, memory, ask: askAt(port), send: sendAt(port) }
}
