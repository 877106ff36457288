import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resultSorts } from '#lib/filter/sorts'
import { getOccupations } from '#lib/occupations/catalog'
import { educationLevels } from '#lib/occupations/education'
import { fields } from '#lib/occupations/fields'
import { getAreas } from '#lib/places/areas'

/** What readers ask that no cache has seen. Each gives paths, always the same and in the same order, and no two alike. */
export const asked = {
  search: listSearches,
  list: listLists,
  moves: listMoves,
  place: listLocalPay,
  comparison: listComparisons,
}

/** Every field, education and order, page by page. */
function listLists(_: string, many: number): string[] {
  const orders = resultSorts.map(({ slug }) => slug)
  const queries = Array.from({ length: 16 }, (_, page) => page + 1).flatMap(page =>
    orders.flatMap(sort =>
      educationLevels.flatMap(({ slug: education }) =>
        fields.map(({ slug }) => `/careers?field=${slug}&education=${education}&sort=${sort}&page=${page}`),
      ),
    ),
  )
  return take(queries, many)
}

/** Every occupation without a profile, with every choice, in the nation and in some places. */
function listMoves(folder: string, many: number): string[] {
  const each = ['education=same', 'pay=same', 'profiles=only']
  const choices = [1, 2, 3, 4, 5, 6, 7].map(bits => each.filter((_, bit) => bits & (1 << bit)).join('&'))
  const places = getAreas().slice(0, 5)
  const all = ['', ...places.map(({ slug }) => `&place=${slug}`)].flatMap(place =>
    choices.map(choice => choice + place),
  )
  return take(
    all.flatMap(choice => codesIn(folder).map(soc => `/from/${soc}?${choice}`)),
    many,
  )
}

/** The pay of every occupation without a profile, in each place. */
function listLocalPay(folder: string, many: number): string[] {
  const [codes, places] = [codesIn(folder), getAreas()]
  return Array.from({ length: many }, (_, index) => {
    const place = places[Math.floor(index / codes.length)]
    if (!place) throw new Error(`There are not ${many} pages of pay in a place: give fewer --seconds.`)
    return `/occupations/${codes[index % codes.length]}/pay?place=${place.slug}`
  })
}

/** Every two occupations without a profile. */
function listComparisons(folder: string, many: number): string[] {
  const codes = codesIn(folder)
  const pairs = Array.from({ length: many }, (_, index) => {
    const one = index % codes.length
    return [codes[one], codes[(one + 1 + Math.floor(index / codes.length)) % codes.length]]
  })
  return pairs.map(pair => `/compare?careers=${pair.join()}`)
}

function take(paths: string[], many: number) {
  if (many > paths.length)
    throw new Error(`There are ${paths.length} such addresses, not ${many}: give fewer --seconds.`)
  return paths.slice(0, many)
}

function codesIn(folder: string) {
  const profiles = readdirSync(join(folder, 'content', 'careers'))
  const texts = profiles.map(name => readFileSync(join(folder, 'content', 'careers', name), 'utf8'))
  const described = new Set(texts.map(text => /^soc: (\S+)/m.exec(text)?.[1]))
  return getOccupations().flatMap(({ soc }) => (described.has(soc) ? [] : soc))
}

/**
 * Searches as readers type them, two words of profiles each, and no two alike: what a cache has never seen.
 * @param folder of a site with its profiles
 * @returns paths, always the same and in the same order
 */
export function listSearches(folder: string, many: number): string[] {
  const words = wordsOf(join(folder, 'content', 'careers'))
  const every = words.length
  if (many > every * (every - 1)) throw new Error(`There are not enough words for ${many} searches.`)
  return Array.from({ length: many }, (_, index) => {
    const one = index % every
    const other = (one + 1 + Math.floor(index / every)) % every
    return `/careers?q=${words[one]}+${words[other]}`
  })
}

/** The longer words of the real profiles' titles, other titles and summaries, in the order of the alphabet. */
function wordsOf(folder: string) {
  const names = readdirSync(folder).filter(name => !/-\d+\.md$/.test(name))
  const tops = names.map(name => readFileSync(join(folder, name), 'utf8').split('\n## ')[0] ?? '')
  const lines = tops.flatMap(top => top.match(/^(?:title: | {2}- |summary: ).*$/gm) ?? [])
  const words = lines.flatMap(
    line =>
      line
        .replace(/^\w+: /, '')
        .toLowerCase()
        .match(/[a-z]{4,}/g) ?? [],
  )
  return [...new Set(words)].sort()
}
