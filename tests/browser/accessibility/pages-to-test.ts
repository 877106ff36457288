import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listAddresses } from '#lib/publish/site-addresses'
import { isWhole, sample } from '../../sample'
import { kinds } from '../kinds'

/** Whether this is the full run, which `npm run accessibility` starts. */
export const isFullRun = isWhole

/** Sent in place of a page that failed; a test of the server asks for it. */
const ofServer = '/error-page'

/**
 * The paths of all pages in the full run: one of each kind and every page of the sitemap. Else the first of each route,
 * the page for what is not there, and of all others a few that the day chooses: there are thousands.
 */
export function pagesToTest(): string[] {
  const reading = { nameOf: (path: string) => path, familyOf: () => 'all' }
  const listed = listAddresses().map(({ path }) => path)
  const few = isWhole ? listed : sample(sample(sample(listed, reading), reading), reading)
  const all = [...new Set([...kinds.map(({ path }) => path), ...few])]
  const firsts = new Set(listRoutes().flatMap(route => all.find(path => isAt(path, route)) ?? []))
  for (const { path, status } of kinds) if (status === 404) firsts.add(path)
  return sample(all, { nameOf: path => path, familyOf: path => (firsts.has(path) ? path : 'others') })
}

/** The routes of the pages in `app`, such as `/careers/[slug]`. */
export function listRoutes(): string[] {
  const app = fileURLToPath(new URL('../../../app', import.meta.url))
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).map(file => file.replaceAll('\\', '/'))
  const pages = files.filter(file => /(^|\/)page\.tsx$/.test(file))
  return pages.map(file => `/${file.replace(/\/?page\.tsx$/, '')}`).filter(route => route !== ofServer)
}

/** Whether an address belongs to a route. */
export function isAt(path: string, route: string): boolean {
  const parts = route.split('/').map(part => (part.startsWith('[') ? '[^/]+' : part))
  return new RegExp(`^${parts.join('/')}$`).test(path.replace(/[?#].*/, ''))
}
