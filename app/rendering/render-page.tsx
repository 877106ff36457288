import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { addLinkNotes } from '#lib/print/link-notes'
import type { Rendered, Shell } from '#lib/server/render'
import { MetadataTags } from './metadata-tags'
import { NotFound, Redirect } from './navigation'

type Params = Record<string, string>
type Props = { params: Promise<Params>; searchParams: Promise<Record<string, string | string[]>> }

/** A page as `app/` has it. */
export type PageModule = {
  default(props: Props): ReactNode | Promise<ReactNode>
  metadata?: Metadata
  generateMetadata?(props: Props): Promise<Metadata>
}

/** A route as `app/` has it. */
export type RouteModule = { GET(request: Request, context: { params: Promise<Params> }): Response | Promise<Response> }

/**
 * Renders a page of `app/` to what remains of it when Next renders it and the framework is cut out: the same components
 * to static markup, which takes a fifth of the time, between the pieces of the document that are the same at each of its
 * addresses. Pages are async functions, and the components below them are not: a promise inside fails the build.
 * @param shell those pieces
 * @param url path and query
 * @returns the page; a redirect; or the status 404
 */
export async function renderPage(page: PageModule, shell: Shell, url: string, params: Params): Promise<Rendered> {
  const props = () => ({ params: Promise.resolve(params), searchParams: Promise.resolve(readSearch(url)) })
  try {
    const metadata = (await page.generateMetadata?.(props())) ?? page.metadata
    if (!metadata) throw new Error(`${url}: the page has no metadata`)
    const content = await page.default(props())
    const tags = renderToStaticMarkup(<MetadataTags metadata={metadata} />)
    const html = shell.start + tags + shell.middle + addLinkNotes(renderToStaticMarkup(content)) + shell.end
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: Buffer.from(html) }
  } catch (error) {
    if (error instanceof Redirect) return { status: error.status, headers: { location: error.location }, body: empty }
    if (error instanceof NotFound) return { status: 404, headers: { 'content-type': 'text/html' }, body: empty }
    throw error
  }
}

const empty = Buffer.alloc(0)

/**
 * Answers a route of `app/`.
 * @param origin of the site
 * @param url path and query
 */
export async function renderRoute(route: RouteModule, origin: string, url: string, params: Params): Promise<Rendered> {
  const response = await route.GET(new Request(origin + url), { params: Promise.resolve(params) })
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  }
}

/** As Next gives them: a name that comes more than once has a list. */
function readSearch(url: string) {
  const search: Record<string, string | string[]> = {}
  const { searchParams } = new URL(url, 'http://localhost')
  for (const name of new Set(searchParams.keys())) {
    const [first = '', ...others] = searchParams.getAll(name)
    search[name] = others.length > 0 ? [first, ...others] : first
  }
  return search
}
