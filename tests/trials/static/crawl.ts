import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { readSite } from '#lib/server/site'
import { serveFolder } from './serve-folder'

type Page = { links: string[]; ids: Set<string>; forms: number }
type Told = { status: number; page?: Page }

/** Where forms lead: a static copy has none. */
const formTargets = new Set(['/interests/score', '/occupations/find-pay', '/places/find'])

/**
 * Serves a static copy as any host would and follows every link of every page, and asks for every address that our own
 * server would know.
 * @param folder that `STATIC=1 npm run build` made
 * @returns what is wrong: a link that leads nowhere, to a query or to a part that is not there; a form; an address without file
 */
export async function crawl(folder: string): Promise<{ pages: number; links: number; mistakes: string[] }> {
  const { origin, stop } = await serveFolder(folder)
  const { files, routes } = await readSite(folder)
  const known = Object.keys(files).filter(address => !/^\/(404|error-page)$|\/(json|markdown)$/.test(address))
  const toRender = routes.filter(({ pattern }) => !pattern.includes('[')).map(({ pattern }) => pattern)
  const told = new Map<string, Promise<Told>>()
  const ask = (path: string) => {
    if (!told.has(path)) told.set(path, look(origin, path))
    return told.get(path) as Promise<Told>
  }
  const mistakes: string[] = []
  const queue = ['/', ...known, ...toRender.filter(path => !formTargets.has(path))]
  const seen = new Set(queue)
  let links = 0
  for (let at = 0; at < queue.length; at += 1) {
    const path = queue[at] as string
    const { status, page } = await ask(path)
    if (status !== 200) mistakes.push(`${path}: status ${status}`)
    if (page?.forms) mistakes.push(`${path}: ${page.forms} forms`)
    for (const link of page?.links ?? []) {
      links += 1
      const { pathname, search, hash } = new URL(link, `http://guide${path}`)
      if (search && !/^\/(icon\.svg|apple-icon\.png)$|picture\.png$/.test(pathname))
        mistakes.push(`${path} asks for ${link}`)
      const { status, page } = await ask(pathname)
      if (status !== 200) mistakes.push(`${path} leads to ${link}: status ${status}`)
      if (hash && !page?.ids.has(decodeURIComponent(hash.slice(1)))) mistakes.push(`${path} leads to no part: ${link}`)
      if (page && !seen.has(pathname)) queue.push(pathname)
      seen.add(pathname)
    }
  }
  stop()
  return { pages: queue.length, links, mistakes }
}

async function look(origin: string, path: string): Promise<Told> {
  const response = await fetch(origin + path)
  const text = await response.text()
  const isPage = response.headers.get('content-type')?.startsWith('text/html')
  return { status: response.status, page: isPage ? read(text) : undefined }
}

function read(html: string): Page {
  const page: Page = { links: [], ids: new Set(), forms: 0 }
  const parser = new Parser({
    onopentag(name, { href, id }) {
      if (id) page.ids.add(id)
      if (name === 'form') page.forms += 1
      if (href && (/^[/#]/.test(href) || !/^[a-z]+:/i.test(href))) page.links.push(href)
    },
  })
  parser.end(html)
  return page
}

export const siteOf = (project: string) => join(project, '.next', 'site')
