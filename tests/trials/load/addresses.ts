import { readFileSync } from 'node:fs'
import type { Site } from '#lib/server/site'
import { asked, listSearches } from '../bench/queries'

const newSearches = 200_000
const newOthers = 2_000
const lists = ['/', '/careers', '/careers?by=name', '/fields', '/interests', '/about', '/occupations?field=healthcare']
const files = ['/careers.json', '/feed.xml', '/sitemap.xml', '/opensearch.xml']

/**
 * What readers may ask a site for: lines of a class and an address. `search` are those of the list that search is tested
 * with, `new` two words of profiles that nobody put together before; half of each is the page, half what is suggested
 * while somebody types. Moves, comparisons and the pay of an occupation in one place are rendered when they are asked for.
 */
export function listAddresses(site: Site): string {
  const addresses = Object.entries(site.files).flatMap(([address, { status }]) => (status === 200 ? address : []))
  const profiles = addresses.filter(address => /^\/careers\/[\w-]+$/.test(address))
  const fields = addresses.filter(address => address.startsWith('/fields/'))
  const occupations = addresses.filter(address => /^\/occupations\/[^/.]+(\/pay)?$/.test(address))
  const places = addresses.filter(address => /^\/places\/[\w-]+$/.test(address))
  const codes = occupations.filter(address => address.endsWith('/pay'))
  const pair = profiles.slice(0, 2).map(address => address.split('/').at(-1))
  const classes = {
    profile: profiles,
    occupation: occupations,
    place: places,
    search: readQueries().map(query => searchAt(`?q=${encodeURIComponent(query)}`, query.length)),
    new: listSearches('.', newSearches).map((path, index) => searchAt(path.replace('/careers', ''), index)),
    list: [...lists, ...fields, `/compare?careers=${pair.join()}`, `/from/${pair[0]}`],
    rendered: [
      ...asked.moves('.', newOthers),
      ...asked.comparison('.', newOthers),
      ...places.map((place, index) => `${codes[index % codes.length]}?place=${place.split('/').at(-1)}`),
    ],
    file: [...files, ...profiles.flatMap(profile => [`${profile}.json`, `${profile}.md`, `${profile}/picture.png`])],
  }
  return Object.entries(classes)
    .flatMap(([name, paths]) => paths.map(path => `${name} ${path}`))
    .join('\n')
}

function searchAt(query: string, count: number) {
  return `${count % 2 ? '/careers' : '/search.json'}${query}`
}

function readQueries() {
  const lines = readFileSync('tests/search/queries.txt', 'utf8').split('\n')
  return lines.flatMap(line => (/^[^#].*: /.test(line) ? [line.slice(0, line.lastIndexOf(': '))] : []))
}
