import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { NextAdapter } from 'next'
import { z } from 'zod'
import { errorPage, notFoundPage } from '#lib/server/site'
import { listPublic } from './public-files'

type Build = { outputs: Outputs; redirects: Redirects; publicFolder: string }
/** What Next writes beside a metadata file. */
const metaSchema = z.object({ status: z.number().optional(), headers: z.record(z.string(), z.string()) })

/** Next's own page for failures is empty without script; ours stands in for it. */
const nextError = '/_global-error'

/**
 * Everything that a build can answer without rendering: its pages, its routes, its metadata files and `public/`.
 * @throws Error for an answer that would have to be renewed, or finished on request: a file cannot do that
 */
export async function listSources({ outputs, redirects, publicFolder }: Build): Promise<Source[]> {
  const pages = outputs.prerenders
    .filter(({ routeType, pathname }) => routeType && pathname !== nextError)
    .flatMap(output => fromPrerender(output, redirects))
  const metadata = outputs.staticFiles.filter(({ filePath }) => filePath.endsWith('.body'))
  const notFound = outputs.staticFiles.filter(({ pathname }) => pathname === notFoundPage)
  return [
    ...pages,
    ...notFound.map(({ filePath }) => ({ address: notFoundPage, status: 404, headers: {}, path: filePath })),
    ...(await Promise.all(metadata.map(fromMetadata))),
    ...(await listPublic(publicFolder)),
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
  const { status = 200, headers } = metaSchema.parse(JSON.parse(await readFile(meta, 'utf8')))
  return { address: pathname, status, headers, path: filePath }
}

function mistake(pathname: string, what: string) {
  return new Error(`${pathname} ${what}: what the server sends as a file must be finished by the build`)
}

/** Redirects as Next lists them for an adapter. */
export type Redirects = { sourceRegex: string; headers?: Record<string, string>; status?: number }[]

/**
 * Where readers find what Next prerendered at a path: next.config.ts leads `/careers/welder/json` to
 * `/careers/welder.json`, and that is the one address it has.
 * @param pathname as Next names the output
 * @param redirects of next.config.ts and Next's own
 */
export function addressOf(pathname: string, redirects: Redirects): string {
  for (const { sourceRegex, headers, status } of redirects) {
    const match = status === 308 && new RegExp(sourceRegex).exec(pathname)
    if (match && headers?.Location) return headers.Location.replace(/\$(\d)/g, (_, group) => match[group] ?? '')
  }
  return pathname
}

/** What Next hands to an adapter: pages, routes, prerendered answers, files. */
export type Outputs = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]['outputs']

/** An answer that Next made, or a file of `public/`: what it is and what it holds. */
export type Source = {
  address: string
  status: number
  headers: Record<string, string>
  /** Where its bytes lie, or they themselves; neither for a redirect. */
  path?: string
  body?: Buffer
  /** Whether it is sent as it is: a build before has pruned it, or it lies in `public/`. */
  finished?: boolean
}
