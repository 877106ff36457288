import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { refuseWrongSettings } from '#lib/settings'
import { site as settings } from '#lib/site'
import { commonHeaders } from './headers'
import { healthResponse, stopOnSignal } from './lifecycle'
import { openLog } from './log'
import { openNotFound } from './not-found'
import { openServer } from './open-server'
import { openOutput } from './output'
import { openPages, warm } from './pages'
import { textResponse } from './response'
import { notFoundPage, openFiles, readSite } from './site'
import { openThread } from './thread'

refuseWrongSettings()
const { HOST = 'localhost', PORT = '3000', LOG_LEVEL = 'info' } = process.env
/** This file is put into the site's folder, `.next/site`. */
const folder = fileURLToPath(new URL('.', import.meta.url))
const root = resolve(folder, '../..')
process.chdir(root)
process.env.CONTENT_FOLDER = join(folder, 'content')

const announce = openOutput(1)
const log = openLog(LOG_LEVEL)
const site = await readSite(folder)
const onError = (error: unknown, path = '') => log.error({ error, path }, 'A page failed')
const onLost = (error: unknown, path: string) => log.error({ error, path }, 'A file of the build is lost')
const files = openFiles(site, folder, onLost)
const notFound = files.get(notFoundPage) ?? textResponse(404, 'Not found')
const origin = { build: site.build, styles: site.styles }
const threadFile = new URL('render-thread.mjs', import.meta.url)
const shells = Object.fromEntries(site.routes.flatMap(({ pattern, shell }) => (shell ? [[pattern, shell]] : [])))
const render = openThread(threadFile, { root, url: settings.url, origin, shells }, onError)
const pages = openPages(site, render, notFound)
const state = { ready: false }
const health = (path: string) => healthResponse(path, state, site.build)
const common = commonHeaders(settings.url)
const server = openServer(
  { files, notFound, offer: openNotFound(notFound, pages), pages, health, common, onError },
  line => log.info(line),
)
stopOnSignal(server, state)
try {
  await warm(pages)
} catch (error) {
  onError(error)
  process.exit(1)
}
// Whoever sends readers here learns it from the open port: none of them waits for content to be loaded.
server.listen(Number(PORT), HOST, () => {
  state.ready = true
  announce(`Serving ${settings.name} at http://${HOST}:${PORT}\n`)
})
