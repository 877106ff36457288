import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listAddresses } from '#lib/publish/site-addresses'
import { isWhole, sample, seed } from '../../sample'
import { kinds } from '../kinds'

/** Whether this is the full run, which `npm run accessibility` starts: each of its pages in both themes and both widths. */
export const isFullRun = isWhole

/** Whether it takes every page, as `npm run accessibility -- --every-page` asks for. */
export const isEveryPage = isFullRun && process.env.PAGES === 'every'

/** Sent in place of a page that failed; a test of the server asks for it. */
const ofServer = '/error-page'

/**
 * The paths of the pages that are tested. In the full run one of each kind and of the sitemap the tenth that the seed
 * chooses, or every page. Else the first of each route, the page for what is not there, and of all others a few that the
 * seed chooses: there are thousands.
 */
export function pagesToTest(): string[] {
  const reading = { nameOf: (path: string) => path, familyOf: () => 'all' }
  const listed = listAddresses().map(({ path }) => path)
  const tenth = (paths: string[]) => sample(paths, reading, { seed, isWhole: isEveryPage })
  const few = isFullRun ? tenth(listed) : tenth(tenth(tenth(listed)))
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
