import { escapeXml } from './xml'

const most = 50_000
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
type Address = { path: string; changed?: string }

/**
 * A map of the site for search engines, as sitemaps.org describes it.
 * @param addresses paths, each with the day of its last change where that is known
 * @param site its address, without a closing slash
 * @param size how many addresses a file may hold
 * @returns the file at /sitemap.xml; and the parts at /sitemaps/1.xml and so on, when the first is an index of them
 */
export function toSitemap(addresses: Address[], site: string, size: number = most): { main: string; parts: string[] } {
  if (addresses.length <= size) return { main: toUrls(addresses, site), parts: [] }
  const count = Math.ceil(addresses.length / size)
  const groups = Array.from({ length: count }, (_, index) => addresses.slice(index * size, (index + 1) * size))
  const entries = groups.map((group, index) => {
    const changed = group.flatMap(address => address.changed ?? []).sort()
    return toEntry('sitemap', { path: partPath(index + 1), changed: changed.at(-1) }, site)
  })
  return { main: wrap('sitemapindex', entries), parts: groups.map(group => toUrls(group, site)) }
}

function partPath(number: number) {
  return `/sitemaps/${number}.xml`
}

function toUrls(addresses: Address[], site: string) {
  return wrap(
    'urlset',
    addresses.map(address => toEntry('url', address, site)),
  )
}

function toEntry(name: string, { path, changed }: Address, site: string) {
  const lastmod = changed ? `<lastmod>${escapeXml(changed)}</lastmod>` : ''
  return `<${name}><loc>${escapeXml(site + path)}</loc>${lastmod}</${name}>`
}

function wrap(name: string, entries: string[]) {
  return `<?xml version="1.0" encoding="utf-8"?>\n<${name} ${namespace}>\n${entries.join('\n')}\n</${name}>\n`
}
