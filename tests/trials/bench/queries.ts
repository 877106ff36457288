import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

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
