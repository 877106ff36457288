import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

/**
 * The least that every static host does: an address is a file, with or without `.html`; the rules of `_redirects`; and
 * `404.html` for all else. It knows nothing of queries.
 * @returns where it listens, and what ends it
 */
export async function serveFolder(folder: string): Promise<{ origin: string; stop(): void }> {
  const redirects = readRedirects(folder)
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://host').pathname)
    const location = redirects.get(path)
    if (location) return response.writeHead(301, { location }).end()
    const file = [path === '/' ? '/index.html' : path, `${path}.html`].find(name => isFile(join(folder, name)))
    response.writeHead(file ? 200 : 404, { 'content-type': typeOf(file ?? '/404.html') })
    response.end(readFileSync(join(folder, file ?? '404.html')))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() }
}

function readRedirects(folder: string) {
  const lines = readFileSync(join(folder, '_redirects'), 'utf8').split('\n').filter(Boolean)
  return new Map(lines.map(line => line.split(' ').slice(0, 2) as [string, string]))
}

function isFile(path: string) {
  return existsSync(path) && statSync(path).isFile()
}

function typeOf(file: string) {
  return file.endsWith('.html') ? 'text/html' : 'application/octet-stream'
}
