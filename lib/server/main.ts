import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { site as settings } from '#lib/site'
import { plainAnswer } from './answer'
import { openFiles } from './files'
import { handle } from './handle'
import { answerHealth } from './health'
import { openLog } from './log'
import { openPages } from './pages'
import { openRenderer } from './render'
import { securityHeaders, strictTransport } from './security-headers'
import { send } from './send'
import { notFoundPage, readSite } from './site'
import { stopOnSignal } from './stop'
import { warm } from './warm'

const { HOST = 'localhost', PORT = '3000', LOG_LEVEL = 'info' } = process.env
/** This file is put into the site's folder, `.next/site`. */
const folder = fileURLToPath(new URL('.', import.meta.url))
const root = resolve(folder, '../..')
process.chdir(root)

const log = openLog(LOG_LEVEL)
const site = await readSite(folder)
const files = openFiles(site, folder)
const lost = files.get(notFoundPage) ?? plainAnswer(404, 'Not found')
const pages = openPages(site, openRenderer(root, settings.url), lost)
const health = { ready: false }
const common = settings.url.startsWith('https:') ? { ...securityHeaders, ...strictTransport } : securityHeaders
const onError = (error: unknown, path: string) => log.error({ error, path }, 'A page failed')
const parts = { files, lost, pages, common, onError }

const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 })
server.on('request', async (request, response) => {
  const started = performance.now()
  const path = (request.url ?? '').split('?', 1)[0] ?? ''
  const known = answerHealth(path, health, site.build)
  try {
    const bytes = known ? await send(request, response, known, common) : await handle(request, response, parts)
    const ms = Math.round((performance.now() - started) * 10) / 10
    log.info({ method: request.method, path, status: response.statusCode, bytes, ms })
  } catch (error) {
    onError(error, path)
    response.destroy()
  }
})
server.on('clientError', (_, socket) => {
  if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n')
})
stopOnSignal(server, health)
server.listen(Number(PORT), HOST, async () => {
  await warm(pages)
  health.ready = true
  process.stdout.write(`Serving ${settings.name} at http://${HOST}:${PORT}\n`)
})
