import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { errorPage, notFoundPage } from '#lib/server/site'
import { addressOf, type Redirects } from './address-of'
import type { Outputs, Source } from './source'

type Build = { outputs: Outputs; redirects: Redirects; publicFolder: string }
type Meta = { status?: number; headers: Record<string, string> }

/** Next's own page for failures is empty without script; ours stands in for it. */
const nextError = '/_global-error'
const types: Record<string, string> = { '.js': 'text/javascript; charset=utf-8' }

/**
 * Everything that a build can answer without rendering: its pages, its routes, its metadata files and `public/`.
 * @throws Error for an answer that would have to be renewed, or finished on request: a file cannot do that
 */
export async function listSources({ outputs, redirects, publicFolder }: Build): Promise<Source[]> {
  const pages = outputs.prerenders
    .filter(({ routeType, pathname }) => routeType && pathname !== nextError)
    .flatMap(output => fromPrerender(output, redirects))
  const metadata = outputs.staticFiles.filter(({ filePath }) => filePath.endsWith('.body'))
  const lost = outputs.staticFiles.filter(({ pathname }) => pathname === notFoundPage)
  return [
    ...pages,
    ...lost.map(({ filePath }) => ({ address: notFoundPage, status: 404, headers: {}, path: filePath })),
    ...(await Promise.all(metadata.map(fromMetadata))),
    ...(await readdir(publicFolder)).map(name => fromPublic(publicFolder, name)),
  ]
}

/** The answer, and where Next's own path for it is another one, what leads from there. */
function fromPrerender(output: Outputs['prerenders'][number], redirects: Redirects): Source[] {
  const { pathname, fallback, response, compute } = output
  if (!fallback?.filePath || response !== 'complete' || compute !== 'static') throw mistake(pathname, 'is not whole')
  if (fallback.initialRevalidate !== false) throw mistake(pathname, 'asks to be renewed (`revalidate`)')
  const address = addressOf(pathname, redirects)
  const answer = {
    address,
    status: pathname === errorPage ? 500 : (fallback.initialStatus ?? 200),
    headers: Object.fromEntries(Object.entries(fallback.initialHeaders ?? {}).map(([name, text]) => [name, `${text}`])),
    path: fallback.filePath,
  }
  return address === pathname ? [answer] : [answer, { address: pathname, status: 308, headers: { location: address } }]
}

async function fromMetadata({ pathname, filePath }: Outputs['staticFiles'][number]): Promise<Source> {
  const meta = filePath.replace(/\.body$/, '.meta')
  if (!existsSync(meta)) throw mistake(pathname, 'came without its headers')
  const { status = 200, headers } = JSON.parse(await readFile(meta, 'utf8')) as Meta
  return { address: pathname, status, headers, path: filePath }
}

function fromPublic(folder: string, name: string): Source {
  const type = types[extname(name)]
  if (!type)
    throw new Error(`public/${name}: the kind ${extname(name)} has no media type in lib/adapter/list-sources.ts`)
  const headers = { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }
  return { address: `/${name}`, status: 200, headers, path: join(folder, name) }
}

function mistake(pathname: string, what: string) {
  return new Error(`${pathname} ${what}: what the server sends as a file must be finished by the build`)
}
