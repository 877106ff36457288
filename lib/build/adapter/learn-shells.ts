import { openRoutes } from '#lib/server/address'
import { keepHeaders } from '#lib/server/headers'
import type { Rendered, RendererSettings, Shell } from '#lib/server/render'
import type { SiteRoute } from '#lib/server/site'
import { byNext } from './bundle-server'
import { listWanted } from './list-wanted'
import { renderPages, type Wanted } from './render-pages'

type Shells = Record<string, Shell>

/** No document holds it. */
const cut = '\u0000'
/** What a reader could type to end an attribute, an element or a script, and letters beyond ASCII. */
const nasty = `"'><b>&amp; é € 🙂 </script>`

/**
 * Learns from Next what is the same at each address of a page, so that the server can render the rest without Next, and
 * holds both against each other at a few addresses of each route: without a query, with every parameter that it knows, and
 * with what could break out of its place.
 * @param file the module of the thread that renders
 * @returns the shell of each page by its pattern
 * @throws Error for an address at which both do not give the same bytes
 */
export async function learnShells(routes: SiteRoute[], file: URL, settings: RendererSettings): Promise<Shells> {
  const samples = routes.filter(({ pattern }) => !byNext.has(pattern)).flatMap(route => samplesOf(route, routes))
  const blank = Object.fromEntries(routes.map(({ pattern }) => [pattern, { start: '', middle: cut, end: '' }]))
  const [theirAnswers, pieces] = await Promise.all([
    renderPages(file, settings, samples, 1),
    renderPages(file, { ...settings, shells: blank }, samples, 1),
  ])
  const shells: Shells = {}
  for (const [at, { url, match }] of samples.entries()) {
    const [theirs, ours] = [theirAnswers[at], pieces[at]]
    if (!theirs || !ours) continue
    const [tags, content] = ours.body.toString().split(cut)
    if (theirs.status === 200 && tags !== undefined && content !== undefined) {
      const html = theirs.body.toString()
      const shell = shells[match.pattern] ?? cutShell(url, html, tags, content)
      shells[match.pattern] = shell
      refuseDifference(url, html, shell.start + tags + shell.middle + content + shell.end)
    } else refuseDifference(url, tell(theirs), tell(ours))
  }
  return shells
}

function cutShell(url: string, html: string, tags: string, content: string): Shell {
  const [start, rest] = splitOnce(html, tags)
  const [middle, end] = rest === undefined ? [] : splitOnce(rest, content)
  if (start !== undefined && middle !== undefined && end !== undefined) return { start, middle, end }
  throw new Error(
    `${url}: Next writes ${rest === undefined ? 'its metadata' : 'its content'} in another way than app/rendering`,
  )
}

function splitOnce(text: string, part: string): [string?, string?] {
  const at = text.indexOf(part)
  return at < 0 ? [] : [text.slice(0, at), text.slice(at + part.length)]
}

function refuseDifference(url: string, theirs: string, ours: string) {
  if (theirs === ours) return
  let at = 0
  while (theirs[at] === ours[at]) at++
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 80), at + 80))
  throw new Error(`${url} is rendered in two ways. By Next: ${around(theirs)}; by app/rendering: ${around(ours)}`)
}

/** What readers get of it: a page that does not exist is the same one whoever says so. */
function tell({ status, headers, body }: Rendered) {
  if (status === 404) return '404'
  // Nobody reads the page that stands behind a redirect, and the server sends none.
  // `redirect()` is 307 to Next and 303 to app/rendering: to a GET both mean the same.
  if (headers.location) return JSON.stringify([status === 307 ? 303 : status, headers.location])
  return JSON.stringify([status, keepHeaders(headers), body.toString('latin1')])
}

function samplesOf(route: SiteRoute, routes: SiteRoute[]): Wanted[] {
  const find = openRoutes(routes)
  const plain = listWanted([route]).map(({ url }) => url)
  const [first = '', last = first] = [plain[0], plain.at(-1)]
  const all = (value: string) => new URLSearchParams(route.parameters.map(name => [name, value])).toString()
  const queries = route.parameters.length > 0 ? ['a', '1', nasty].map(value => `${first}?${all(value)}`) : []
  const more = route.parameters.includes('q') ? [`${first}?q=nurse`, `${first}?q=xyzzyqwert`] : []
  return [...new Set([first, last, ...queries, ...more])].flatMap(url => {
    const found = find(url.split('?')[0] ?? '')
    return found ? [{ url, match: found.match }] : []
  })
}
